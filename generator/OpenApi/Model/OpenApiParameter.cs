using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.OpenApi.Model;

internal sealed class OpenApiParameter
{
    /// <summary>The JSON pointer of the parameter object that was read, behind any reference.</summary>
    public required string Pointer { get; init; }

    public required SourceLocation Location { get; init; }

    public required string Name { get; init; }

    public required ParameterLocation In { get; init; }

    public string? Description { get; init; }

    public bool Required { get; init; }

    public bool Deprecated { get; init; }

    public bool AllowReserved { get; init; }

    /// <summary>The stated style or the default of the location and version.</summary>
    public required SerializationStyle Style { get; init; }

    /// <summary>The stated explode or the default of the style: true for <see cref="SerializationStyle.Form"/>, false for the others (3.x).</summary>
    public required bool Explode { get; init; }

    /// <summary>The pointer of the schema in <see cref="OpenApiDocument.Schemas"/>; null where the parameter has neither schema nor content.</summary>
    public string? Schema { get; init; }

    /// <summary>The media type where the parameter is described by <c>content</c> instead of <c>schema</c>; null otherwise.</summary>
    public string? ContentMediaType { get; init; }

    /// <summary>
    /// The only value that may be sent, where a path template carries it (<c>/users?view=full</c>). <see cref="Schema"/> then has it as its
    /// <c>const</c> and only <c>enum</c> value. Null for the usual parameter, whose value the caller chooses.
    /// </summary>
    public string? FixedValue { get; init; }
}
