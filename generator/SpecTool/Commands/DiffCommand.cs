using System.CommandLine;
using RunAi.Generated.SpecTool.Diff;
using RunAi.Generated.SpecTool.Reading;

namespace RunAi.Generated.SpecTool.Commands;

/// <summary>The command <c>diff</c>, which compares two versions of a spec.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var from = new Option<string>("--from") { Required = true, Description = "The old spec." };
        var to = new Option<string>("--to") { Required = true, Description = "The new spec." };
        var overlay = new Option<string?>("--overlay") { Description = "An overlay to apply to both specs." };
        var report = new Option<string?>("--report") { Description = "The report file. Default: the console." };
        var command = new Command("diff", "Compares two versions of a spec and reports breaking changes.") { from, to, overlay, report };
        command.SetAction(result => Run(
            result.GetRequiredValue(from),
            result.GetRequiredValue(to),
            NullIfEmpty(result.GetValue(overlay)),
            NullIfEmpty(result.GetValue(report)),
            Console.Out));
        return command;
    }

    /// <summary>Compares two files.</summary>
    /// <returns>The exit code: 0, or 1 after an error.</returns>
    public static int Run(string from, string to, string? overlay, string? report, TextWriter output)
    {
        var log = new BuildLog(output);
        if (overlay is not null && !File.Exists(overlay))
        {
            log.LogMissingOverlay(overlay);
            return 1;
        }

        if (Read(from, overlay, log) is not { } before || Read(to, overlay, log) is not { } after)
        {
            return 1;
        }

        var diff = SpecDiff.Compare(before, after);
        if (report is null)
        {
            log.LogMessage(DiffReport.Write(diff));
        }
        else
        {
            File.WriteAllText(report, DiffReport.Write(diff));
            log.LogMessage(DiffReport.Summarize(diff));
            log.LogMessage($"Report: {report}");
        }

        return 0;
    }

    /// <summary>Converts an empty string, which MSBuild passes for missing metadata, to null.</summary>
    public static string? NullIfEmpty(string? path) => string.IsNullOrWhiteSpace(path) ? null : path;

    private static RunAi.Generator.Api.Model.ApiModel? Read(string path, string? overlay, BuildLog log)
    {
        if (!File.Exists(path))
        {
            log.LogError(path, ToolDiagnosticIds.UnusableDocument, $"The file '{path}' does not exist. Check RunAiSpecDiffFrom and RunAiSpecDiffTo.");
            return null;
        }

        var result = SpecReadResult.Read(path, File.ReadAllBytes(path), overlay);
        foreach (var error in result.Errors)
        {
            log.LogDiagnostic(error, isError: true);
        }

        return result.Model;
    }
}
