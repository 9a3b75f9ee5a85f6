namespace RunAi.Generator.Specs;

/// <summary>
/// The limits of a spec. The defaults accept the largest public specs (35 MB) and bound a malicious one to seconds and a few hundred
/// megabytes of memory.
/// </summary>
internal sealed record SpecLimits
{
    public static SpecLimits Default { get; } = new();

    /// <summary>Gets the maximum length of the text, in characters.</summary>
    public int TextLength { get; init; } = 64 * 1024 * 1024;

    /// <summary>Gets the maximum nesting depth of objects and arrays, which also bounds the recursion of the readers.</summary>
    public int Depth { get; init; } = 128;

    /// <summary>Gets the maximum number of values. A value that a YAML alias repeats counts each time.</summary>
    public int Nodes { get; init; } = 2_000_000;

    /// <summary>Gets the maximum length of one string, name or number, in characters.</summary>
    public int StringLength { get; init; } = 1024 * 1024;

    /// <summary>
    /// Gets the maximum work of one overlay: the nodes that its queries visit and compare, and the values that its actions copy. Nested descendant queries
    /// could otherwise take hours.
    /// </summary>
    public int QuerySteps { get; init; } = 20_000_000;
}
