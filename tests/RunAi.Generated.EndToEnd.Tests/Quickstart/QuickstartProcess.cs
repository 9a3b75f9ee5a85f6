using System.Diagnostics;
using System.Reflection;
using RunAi.Generated.TestSupport;

namespace RunAi.Generated.EndToEnd.Tests.Quickstart;

/// <summary>Runs the quickstart in a process of its own.</summary>
internal static class QuickstartProcess
{
    private static readonly string Assembly = typeof(QuickstartProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Quickstart").Value!;

    /// <summary>Runs the quickstart with these RUNAI_* variables and no others.</summary>
    public static Task<ProcessRun> RunAsync(CancellationToken cancellationToken, params (string Name, string Value)[] variables) =>
        RunAsync([], cancellationToken, variables);

    /// <summary>Runs the quickstart with these arguments and RUNAI_* variables, and no others.</summary>
    public static Task<ProcessRun> RunAsync(
        string[] arguments, CancellationToken cancellationToken, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("dotnet", [Assembly, .. arguments]);
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("RUNAI_", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return ProcessRun.RunAsync(start, cancellationToken);
    }
}
