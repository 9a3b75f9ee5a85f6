using RunAi.Generated.Mutation.Running;

namespace RunAi.Generated.Mutation.Projects;

/// <summary>Represents a built test project.</summary>
/// <param name="OutputDirectory">The folder of the test assembly and of everything that it needs.</param>
/// <param name="AssemblyFile">The file name of the test assembly.</param>
internal sealed record TestProject(string OutputDirectory, string AssemblyFile)
{
    /// <summary>Builds the test project.</summary>
    /// <param name="project">The path of the project file.</param>
    public static async Task<TestProject> BuildAsync(string project)
    {
        var directory = Path.GetDirectoryName(project)!;
        await ProcessRunner.RequireAsync("dotnet", ["build", project, "-nologo", "-v:q", "-m:1", "-p:TreatWarningsAsErrors=false"], directory);
        var target = (await ProcessRunner.RequireAsync("dotnet", ["msbuild", project, "-getProperty:TargetPath"], directory)).Trim();
        return new TestProject(Path.GetDirectoryName(target)!, Path.GetFileName(target));
    }
}
