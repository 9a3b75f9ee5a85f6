using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Specs.Json;

/// <summary>Reports RUNAI0004 for a JSON text. The methods return null so that a reader can leave with one statement.</summary>
internal sealed class JsonErrorReporter(JsonCursor cursor, DiagnosticBag diagnostics)
{
    /// <summary>Reports that something else than what the grammar allows stands at the cursor, with advice where the mistake is a usual one.</summary>
    public SpecNode? ReportExpected(string what) => Report(cursor.Position, $"expected {what}, found {cursor.Describe()}{GetHint()}");

    /// <summary>Reports an error at a position on the cursor's line.</summary>
    public SpecNode? Report(int position, string message)
    {
        diagnostics.Report(DiagnosticIds.SyntaxError, cursor.GetLocation(position), "JSON", message);
        return null;
    }

    private string GetHint() => cursor.Current switch
    {
        '/' or '#' => " (JSON has no comments)",
        '\'' => " (JSON strings stand in double quotes)",
        '}' or ']' when FollowsComma() => " (JSON allows no comma after the last entry)",
        _ => string.Empty,
    };

    private bool FollowsComma()
    {
        var position = cursor.Position - 1;
        while (position >= 0 && cursor.Text[position] is ' ' or '\t' or '\r' or '\n')
        {
            position--;
        }

        return position >= 0 && cursor.Text[position] == ',';
    }
}
