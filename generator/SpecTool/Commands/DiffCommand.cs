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
            result.GetRequiredValue(from), result.GetRequiredValue(to), PathOrNull(result.GetValue(overlay)), PathOrNull(result.GetValue(report)), Console.Out));
        return command;
    }

    /// <summary>Compares two files.</summary>
    /// <returns>0, or 1 after an error.</returns>
    public static int Run(string from, string to, string? overlay, string? report, TextWriter output)
    {
        var log = new BuildLog(output);
        if (overlay is not null && !File.Exists(overlay))
        {
            log.MissingOverlay(overlay);
            return 1;
        }

        if (Read(from, overlay, log) is not { } before || Read(to, overlay, log) is not { } after)
            return 1;

        var diff = SpecDiff.Compare(before, after);
        if (report is null)
        {
            log.Say(DiffReport.Write(diff));
        }
        else
        {
            File.WriteAllText(report, DiffReport.Write(diff));
            log.Say(DiffReport.Summarize(diff));
            log.Say($"The report: {report}");
        }

        return 0;
    }

    /// <summary>What MSBuild passes for metadata that an item lacks is empty.</summary>
    public static string? PathOrNull(string? path) => string.IsNullOrWhiteSpace(path) ? null : path;

    private static RunAi.Generator.Api.Model.ApiModel? Read(string path, string? overlay, BuildLog log)
    {
        if (!File.Exists(path))
        {
            log.Error(path, ToolCodes.Unusable, "There is no such file. Name the two versions with RunAiSpecDiffFrom and RunAiSpecDiffTo.");
            return null;
        }

        var reading = SpecReading.Of(path, File.ReadAllBytes(path), overlay);
        foreach (var error in reading.Errors)
            log.Write(error, isError: true);
        return reading.Model;
    }
}
