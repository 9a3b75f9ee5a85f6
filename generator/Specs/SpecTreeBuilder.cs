using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Specs;

/// <summary>The shared state of the JSON and YAML readers: the budget, the path, and one reusable builder per depth.</summary>
internal sealed class SpecTreeBuilder(SpecLimits limits, DiagnosticBag diagnostics)
{
    // A spec could have an error on every line. More diagnostics than this would only flood the build log.
    private const int MaxReports = 100;

    private readonly SpecObjectBuilder?[] _objects = new SpecObjectBuilder?[limits.Depth + 1];
    private readonly SpecArrayBuilder?[] _arrays = new SpecArrayBuilder?[limits.Depth + 1];
    private int _reports;

    public SpecBudget Budget { get; } = new(limits, diagnostics);

    public SpecPath Path { get; } = new(limits.Depth);

    /// <summary>Gets the builder for the object at the specified depth. Only one object per depth is open at a time.</summary>
    public SpecObjectBuilder GetObjectBuilder(int depth) => _objects[depth] ??= new SpecObjectBuilder();

    /// <summary>Gets the builder for the array at the specified depth.</summary>
    public SpecArrayBuilder GetArrayBuilder(int depth) => _arrays[depth] ??= new SpecArrayBuilder();

    /// <summary>Reports an error that does not stop reading.</summary>
    public void Report(string id, SourceLocation location, params string[] arguments)
    {
        if (_reports++ < MaxReports)
        {
            diagnostics.Report(id, location, arguments);
        }
    }
}
