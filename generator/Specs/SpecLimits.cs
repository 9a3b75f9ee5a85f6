namespace RunAi.Generator.Specs;

/// <summary>
/// What a spec may cost the compiler. The defaults take the largest public documents (35 MB) and keep one made to exhaust the
/// compiler within seconds and a few hundred megabytes.
/// </summary>
internal sealed record SpecLimits
{
    public static SpecLimits Default { get; } = new();

    /// <summary>Characters of the whole text.</summary>
    public int TextLength { get; init; } = 64 * 1024 * 1024;

    /// <summary>Objects and arrays within each other. The readers recurse this deep at most.</summary>
    public int Depth { get; init; } = 128;

    /// <summary>Values of the tree; what a YAML alias repeats counts each time.</summary>
    public int Nodes { get; init; } = 2_000_000;

    /// <summary>Characters of one string, name or number.</summary>
    public int StringLength { get; init; } = 1024 * 1024;

    /// <summary>Nodes that the JSONPath queries of one overlay action may visit; a nested descendant query could otherwise take hours.</summary>
    public int QuerySteps { get; init; } = 10_000_000;
}
