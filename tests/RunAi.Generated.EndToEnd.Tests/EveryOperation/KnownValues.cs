namespace RunAi.Generated.EndToEnd.Tests.EveryOperation;

/// <summary>Values for arguments and properties with a prescribed form, by name, ignoring case.</summary>
internal static class KnownValues
{
    private const string Quantity = "1Gi";

    // The allowed fields of a filter differ between lists.
    private static readonly Dictionary<string, string> Filters = new()
    {
        ["AccessRules"] = "createdBy==sample",
        ["AuditLogs"] = "action==sample",
        ["Pods"] = "clusterId==sample",
        ["Users"] = "createdBy==sample",
    };

    private static readonly Dictionary<string, string> Texts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["assetIds"] = "11111111-2222-4333-8444-555555555555",
        ["cpuMemoryLimit"] = Quantity,
        ["cpuMemoryRequest"] = Quantity,
        ["cpuSwapMemorySize"] = Quantity,
        ["defaultMode"] = "0644",
        ["email"] = "sample@example.com",
        ["gpuMemoryLimit"] = Quantity,
        ["gpuMemoryRequest"] = Quantity,
        ["minGuaranteedRuntime"] = "1h",
        ["path"] = "/sample",
        ["quantity"] = Quantity,
        ["reservedGpuMemoryForSwapOperations"] = Quantity,
        ["size"] = Quantity,
        ["sizeLimit"] = Quantity,
    };

    /// <summary>Returns a text of the prescribed form, or null if any text is valid.</summary>
    public static string? Find(OperationCall call, string name) => name.ToUpperInvariant() switch
    {
        "FILTERBY" when call.Method.Name == nameof(IReportsClient.CreateReportAsync) => "clusterId==sample",
        "FILTERBY" => Filters.GetValueOrDefault(call.Group.Name, "name==sample"),
        _ => Texts.GetValueOrDefault(name),
    };
}
