using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Specs;

/// <summary>What both readers need while they build a tree: the budget, the path, and builders that are reused at each depth.</summary>
internal sealed class SpecTreeBuilder(SpecLimits limits, DiagnosticBag diagnostics)
{
    // A document can be at fault in every line; more than this helps nobody and fills the build's log.
    private const int MaxReports = 100;

    private readonly SpecObjectBuilder?[] _objects = new SpecObjectBuilder?[limits.Depth + 1];
    private readonly SpecArrayBuilder?[] _arrays = new SpecArrayBuilder?[limits.Depth + 1];
    private int _reports;

    public SpecBudget Budget { get; } = new(limits, diagnostics);

    public SpecPath Path { get; } = new(limits.Depth);

    /// <summary>The builder for the object at a depth that the budget allows; no two objects of one depth are open at a time.</summary>
    public SpecObjectBuilder GetObjectBuilder(int depth) => _objects[depth] ??= new SpecObjectBuilder();

    /// <summary>The builder for the array at a depth that the budget allows.</summary>
    public SpecArrayBuilder GetArrayBuilder(int depth) => _arrays[depth] ??= new SpecArrayBuilder();

    /// <summary>Reports a fault that does not end the reading.</summary>
    public void Report(string id, SourceLocation location, params string[] arguments)
    {
        if (_reports++ < MaxReports)
        {
            diagnostics.Report(id, location, arguments);
        }
    }
}
