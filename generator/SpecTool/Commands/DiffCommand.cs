using System.CommandLine;
using RunAi.Generated.SpecTool.Diff;
using RunAi.Generated.SpecTool.Reading;

namespace RunAi.Generated.SpecTool.Commands;

/// <summary><c>diff</c>: tells what changed between two versions of a document.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var from = new Option<string>("--from") { Required = true, Description = "The old document." };
        var to = new Option<string>("--to") { Required = true, Description = "The new document." };
        var overlay = new Option<string?>("--overlay") { Description = "An overlay that is applied to both." };
        var report = new Option<string?>("--report") { Description = "The file for the report; the console when left out." };
        var command = new Command("diff", "Tells what changed between two versions of a document, and what of it breaks callers.") { from, to, overlay, report };
        command.SetAction(result => Run(
            result.GetRequiredValue(from), result.GetRequiredValue(to), NullIfEmpty(result.GetValue(overlay)), NullIfEmpty(result.GetValue(report)), Console.Out));
        return command;
    }

    /// <summary>Compares two files.</summary>
    /// <returns>0, or 1 after an error.</returns>
    public static int Run(string from, string to, string? overlay, string? report, TextWriter output)
    {
        var log = new BuildLog(output);
        if (overlay is not null && !File.Exists(overlay))
        {
            log.LogMissingOverlay(overlay);
            return 1;
        }

        if (Read(from, overlay, log) is not { } before || Read(to, overlay, log) is not { } after)
            return 1;

        var diff = SpecDiff.Compare(before, after);
        if (report is null)
        {
            log.LogMessage(DiffReport.Write(diff));
        }
        else
        {
            File.WriteAllText(report, DiffReport.Write(diff));
            log.LogMessage(DiffReport.Summarize(diff));
            log.LogMessage($"The report: {report}");
        }

        return 0;
    }

    /// <summary>What MSBuild passes for metadata that an item lacks is empty.</summary>
    public static string? NullIfEmpty(string? path) => string.IsNullOrWhiteSpace(path) ? null : path;

    private static RunAi.Generator.Api.Model.ApiModel? Read(string path, string? overlay, BuildLog log)
    {
        if (!File.Exists(path))
        {
            log.LogError(path, ToolDiagnosticIds.UnusableDocument, "There is no such file. Name the two versions with RunAiSpecDiffFrom and RunAiSpecDiffTo.");
            return null;
        }

        var reading = SpecReadResult.Read(path, File.ReadAllBytes(path), overlay);
        foreach (var error in reading.Errors)
            log.LogDiagnostic(error, isError: true);
        return reading.Model;
    }
}
