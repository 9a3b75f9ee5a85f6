namespace RunAi.Generated.Diagnostics.Drift;

/// <summary>Represents a distinct deviation of an operation's responses.</summary>
internal sealed class DriftFinding
{
    /// <summary>The path of the findings that exceed <see cref="DriftOptions.MaxFindings"/>.</summary>
    public const string OtherPath = "(other)";

    private DriftFinding(ApiOperation operation, DriftKind kind, string location, KeyValuePair<string, object?> tag)
    {
        Kind = kind;
        Location = location;
        Tags =
        [
            new(DriftMetrics.OperationTag, operation.Id),
            new(DriftMetrics.MethodTag, operation.Method.Method),
            new(DriftMetrics.RouteTag, operation.Route),
            new(DriftMetrics.KindTag, kind.GetTag()),
            tag,
        ];
    }

    public DriftKind Kind { get; }

    /// <summary>Gets the path, status code or media type.</summary>
    public string Location { get; }

    /// <summary>Gets the tags of the counter.</summary>
    public KeyValuePair<string, object?>[] Tags { get; }

    public static DriftFinding OfPath(ApiOperation operation, DriftKind kind, string path) => new(operation, kind, path, new(DriftMetrics.PathTag, path));

    public static DriftFinding OfStatus(ApiOperation operation, int status) =>
        new(operation, DriftKind.UndeclaredStatus, $"the status code {status}", new(DriftMetrics.StatusTag, status));

    public static DriftFinding OfMediaType(ApiOperation operation, string mediaType) =>
        new(operation, DriftKind.UndeclaredMediaType, $"the media type '{mediaType}'", new(DriftMetrics.MediaTypeTag, mediaType));
}
