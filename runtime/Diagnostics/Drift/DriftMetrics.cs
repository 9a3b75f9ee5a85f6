using System.Diagnostics.Metrics;

namespace RunAi.Generated.Diagnostics.Drift;

/// <summary>Counts deviations. Tags come from the spec, or are the names of undeclared properties; they never contain values of a response.</summary>
internal static class DriftMetrics
{
    public const string OperationTag = "runai.operation.id";
    public const string MethodTag = "http.request.method";
    public const string RouteTag = "url.template";
    public const string KindTag = "runai.drift.kind";
    public const string PathTag = "runai.drift.path";
    public const string StatusTag = "http.response.status_code";
    public const string MediaTypeTag = "runai.drift.media_type";

    private static readonly Meter Meter = new(RunAiDiagnostics.DriftMeterName, RunAiDiagnostics.Version);

    private static readonly Counter<long> Findings = Meter.CreateCounter<long>(
        "runai.client.drift.findings", "{finding}", "Number of deviations of responses from the spec.");

    /// <summary>Gets a value indicating whether there are listeners.</summary>
    public static bool IsEnabled => Findings.Enabled;

    public static void Add(int count, ReadOnlySpan<KeyValuePair<string, object?>> tags) => Findings.Add(count, tags);
}
