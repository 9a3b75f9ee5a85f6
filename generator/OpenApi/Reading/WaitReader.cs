using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>Reads <c>x-runai-wait</c>.</summary>
internal static class WaitReader
{
    private const string Keyword = "x-runai-wait";

    /// <summary>Returns the extension of an operation; null if it has none, or one without a phase, which is reported (RUNAI0012).</summary>
    public static OpenApiWait? Read(FieldReader fields, SpecElement operation)
    {
        if (fields.GetObject(operation, Keyword) is not { } wait)
        {
            return null;
        }

        if (fields.GetName(wait, "phase") is not { } phase)
        {
            fields.ReportMissing(wait, "phase", "a string");
            return null;
        }

        return new OpenApiWait(
            wait.Location,
            phase,
            fields.GetName(wait, "message"),
            fields.GetStrings(wait, "reached"),
            fields.GetStrings(wait, "failed"),
            fields.GetStrings(wait, "passing"),
            fields.GetName(wait, "events"));
    }
}
