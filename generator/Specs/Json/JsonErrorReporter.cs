using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Specs.Json;

/// <summary>Reports RUNAI0004 for a JSON text. The methods return null so that a reader can report and return in one statement.</summary>
internal sealed class JsonErrorReporter(JsonCursor cursor, DiagnosticBag diagnostics)
{
    /// <summary>Reports an unexpected character at the cursor, with a hint for common mistakes.</summary>
    public SpecNode? ReportExpected(string expected) => Report(cursor.Position, $"expected {expected}, found {cursor.Describe()}{GetHint()}");

    /// <summary>Reports an error at a position on the cursor's line.</summary>
    public SpecNode? Report(int position, string message)
    {
        diagnostics.Report(DiagnosticIds.SyntaxError, cursor.GetLocation(position), "JSON", message);
        return null;
    }

    private string GetHint() => cursor.Current switch
    {
        '/' or '#' => " (JSON does not allow comments)",
        '\'' => " (JSON strings use double quotes)",
        '}' or ']' when FollowsComma() => " (JSON does not allow a trailing comma)",
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
