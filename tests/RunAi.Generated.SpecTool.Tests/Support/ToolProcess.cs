using System.Diagnostics;
using RunAi.Generated.TestSupport;

namespace RunAi.Generated.SpecTool.Tests.Support;

/// <summary>Runs the tool as the MSBuild targets do.</summary>
internal static class ToolProcess
{
    /// <summary>Runs a command with the specified environment variables.</summary>
    public static Task<ProcessRun> RunAsync(string command, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(BuildLog).Assembly.Location, command]);
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return ProcessRun.RunAsync(start, TestContext.Current.CancellationToken);
    }
}
