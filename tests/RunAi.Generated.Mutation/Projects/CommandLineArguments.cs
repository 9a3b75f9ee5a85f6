using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp;
using RunAi.Generated.Mutation.Running;

namespace RunAi.Generated.Mutation.Projects;

/// <summary>Gets the arguments that a project's build passes to the compiler.</summary>
internal static class CommandLineArguments
{
    /// <summary>Runs the build up to the compiler, which is not started, and parses its arguments.</summary>
    /// <param name="project">The path of the project file. It must have been built, since its references are not built here.</param>
    public static async Task<CSharpCommandLineArguments> GetAsync(string project)
    {
        var directory = Path.GetDirectoryName(project)!;
        var frameworks = (await ProcessRunner.RequireAsync("dotnet", ["msbuild", project, "-getProperty:TargetFrameworks"], directory)).Trim();
        List<string> arguments =
        [
            "msbuild", project, "-t:Compile", "-getItem:CscCommandLineArgs", "-p:BuildProjectReferences=false", "-p:DesignTimeBuild=true",
            "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-p:NonExistentFile=.none",
        ];
        if (frameworks.Length > 0)
        {
            // The last one is the newest, which the tests run on.
            arguments.Add($"-p:TargetFramework={frameworks.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[^1]}");
        }

        using var result = JsonDocument.Parse(await ProcessRunner.RequireAsync("dotnet", arguments, directory));
        var items = result.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray();
        var parsed = CSharpCommandLineParser.Default.Parse(items.Select(item => item.GetProperty("Identity").GetString()!), directory, sdkDirectory: null);
        return parsed.SourceFiles.IsEmpty ? throw new MutationRunException($"The build of '{project}' passes no source files to the compiler.") : parsed;
    }
}
