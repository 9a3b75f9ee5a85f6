namespace RunAi.Generated.Sandbox.Kubernetes.Definitions;

/// <summary>Represents a column of the tables that kubectl prints.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type: string, integer, number, boolean or date.</param>
/// <param name="Path">The JSONPath of the value, such as <c>.spec.image.value</c>.</param>
/// <param name="Description">The description.</param>
/// <param name="Format">The format.</param>
/// <param name="Priority">The priority: 0 for columns that are always printed.</param>
internal sealed record PrinterColumn(string Name, string Type, string Path, string Description = "", string Format = "", int Priority = 0)
{
    /// <summary>Gets the column that a kind without columns has.</summary>
    public static PrinterColumn Age { get; } = new("Age", "date", ".metadata.creationTimestamp");
}
