using System.CommandLine;
using System.Text;
using RunAi.Generated.SpecTool.Diff;
using RunAi.Generated.SpecTool.Reading;

namespace RunAi.Generated.SpecTool.Commands;

/// <summary>The command <c>diff</c>, which compares two versions of a spec.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var from = TargetOption.CreateRequired("--from", "The old spec.");
        var to = TargetOption.CreateRequired("--to", "The new spec.");
        var overlay = TargetOption.Create("--overlay", "An overlay to apply to both specs.");
        var report = TargetOption.Create("--report", "The report file. Default: the console.");
        var error = TargetOption.CreateErrorFile();
        var command = new Command("diff", "Compares two versions of a spec and reports breaking changes.") { from, to, overlay, report, error };
        command.SetAction(result => Run(
            result.GetRequiredValue(from),
            result.GetRequiredValue(to),
            NullIfEmpty(result.GetValue(overlay)),
            NullIfEmpty(result.GetValue(report)),
            Console.Out,
            NullIfEmpty(result.GetValue(error))));
        return command;
    }

    /// <summary>Compares two files.</summary>
    /// <returns>The exit code: 0, or 1 after an error.</returns>
    public static int Run(string from, string to, string? overlay, string? report, TextWriter output, string? errorFile = null)
    {
        var log = new BuildLog(output, errorFile);
        var succeeded = Run(from, to, overlay, report, log);
        log.Complete();
        return succeeded ? 0 : 1;
    }

    /// <summary>Converts an empty string, which MSBuild passes for missing metadata, to null.</summary>
    public static string? NullIfEmpty(string? path) => string.IsNullOrWhiteSpace(path) ? null : path;

    private static bool Run(string from, string to, string? overlay, string? report, BuildLog log)
    {
        if (overlay is not null && !File.Exists(overlay))
        {
            log.LogMissingOverlay(overlay);
            return false;
        }

        try
        {
            return Compare(from, to, overlay, report, log);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            log.LogError(report ?? from, ToolDiagnosticIds.FileNotAccessible, exception.Message);
            return false;
        }
    }

    private static bool Compare(string from, string to, string? overlay, string? report, BuildLog log)
    {
        if (Read(from, overlay, log) is not { } before || Read(to, overlay, log) is not { } after)
        {
            return false;
        }

        var diff = SpecDiff.Compare(before, after);
        if (report is null)
        {
            log.LogMessage(DiffReport.Write(diff));
        }
        else
        {
            AtomicFile.Write(report, Encoding.UTF8.GetBytes(DiffReport.Write(diff)));
            log.LogMessage(DiffReport.Summarize(diff));
            log.LogMessage($"Report: {report}");
        }

        return true;
    }

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
