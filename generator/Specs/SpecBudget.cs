using System.Globalization;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Specs;

/// <summary>Enforces <see cref="SpecLimits"/>. Every method reports RUNAI0006 and returns false when a limit is exceeded.</summary>
internal sealed class SpecBudget(SpecLimits limits, DiagnosticBag diagnostics)
{
    public long Nodes { get; private set; }

    public int MaxDepth => limits.Depth;

    public bool AllowText(SpecContent source) =>
        source.Text.Length <= limits.TextLength || ReportExceeded(new SourceLocation(source.Path, 0, 0), limits.TextLength, "characters of text");

    public bool AllowDepth(int depth, SourceLocation location) =>
        depth <= limits.Depth || ReportExceeded(location, limits.Depth, "levels of nesting");

    public bool AllowString(int length, SourceLocation location) =>
        length <= limits.StringLength || ReportExceeded(location, limits.StringLength, "characters in one string");

    public bool AllowNodes(long count, SourceLocation location)
    {
        Nodes += count;
        return Nodes <= limits.Nodes || ReportExceeded(location, limits.Nodes, "values");
    }

    private bool ReportExceeded(SourceLocation location, int limit, string unit)
    {
        diagnostics.Report(DiagnosticIds.BudgetExceeded, location, limit.ToString(CultureInfo.InvariantCulture), unit);
        return false;
    }
}
