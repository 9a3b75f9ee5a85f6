using System.Diagnostics;
using System.Reflection;

namespace RunAi.Generated.EndToEnd.Tests.Quickstart;

/// <summary>The exit code and the output of a quickstart process.</summary>
internal sealed record QuickstartProcess(int ExitCode, string Output, string Error)
{
    private static readonly string Assembly = typeof(QuickstartProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Quickstart").Value!;

    /// <summary>Runs the quickstart with these RUNAI_* variables and no others.</summary>
    public static Task<QuickstartProcess> RunAsync(CancellationToken cancellationToken, params (string Name, string Value)[] variables) =>
        RunAsync([], cancellationToken, variables);

    /// <summary>Runs the quickstart with these arguments and RUNAI_* variables, and no others.</summary>
    public static async Task<QuickstartProcess> RunAsync(
        string[] arguments, CancellationToken cancellationToken, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("dotnet", [Assembly, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("RUNAI_", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("The quickstart did not start.");
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var error = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return new QuickstartProcess(process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
