namespace RunAi.Generated.Package.Tests.Support;

/// <summary>
/// A compiler server for all builds of the tests, also on machines that disable the server of the user. A build of its own process for each project would take
/// five times as long.
/// </summary>
internal static class CompilerServer
{
    private static readonly string Id = $"RunAi.Generated.Package.Tests.{Guid.NewGuid():N}";

    /// <summary>Makes a build use the server, which the first compilation starts.</summary>
    public static void Use(IDictionary<string, string?> environment) =>
        (environment["UseSharedCompilation"], environment["SharedCompilationId"]) = ("true", Id);

    /// <summary>Ends the server.</summary>
    /// <param name="project">A project of any kind.</param>
    public static async Task StopAsync(string project)
    {
        var directory = Path.GetDirectoryName(project)!;
        var tools = (await DotnetResult.RunAsync(directory, packages: null, "msbuild", project, "-nologo", "-getProperty:RoslynTargetsPath")).EnsureSucceeded();
        var server = Path.Combine(tools.Trim(), "bincore", "VBCSCompiler.dll");
        (await DotnetResult.RunAsync(directory, packages: null, "exec", server, "-shutdown", $"-pipename:{Id}")).EnsureSucceeded();
    }
}
