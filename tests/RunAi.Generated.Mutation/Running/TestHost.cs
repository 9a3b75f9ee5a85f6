using RunAi.Generated.Mutation.Coverage;
using RunAi.Generated.Mutation.Projects;

namespace RunAi.Generated.Mutation.Running;

/// <summary>Represents a folder with the test assembly, in which the mutated assembly is replaced. One process at a time uses it.</summary>
internal sealed class TestHost
{
    // A mutant that allocates without an end must not take the memory of the machine.
    private const string HeapLimit = "0xC0000000";

    private readonly string _directory;
    private readonly string _testAssembly;

    private TestHost(string directory, TestProject project, string mutatedAssembly)
    {
        _directory = directory;
        _testAssembly = project.AssemblyFile;
        MutatedAssembly = Path.Combine(directory, mutatedAssembly);
    }

    /// <summary>Gets the path of the assembly that is replaced for each mutant.</summary>
    public string MutatedAssembly { get; }

    /// <summary>Copies the output of a test project.</summary>
    /// <exception cref="MutationRunException">The tests do not use the mutated assembly.</exception>
    public static TestHost Create(string directory, TestProject project, string mutatedAssembly)
    {
        if (!File.Exists(Path.Combine(project.OutputDirectory, mutatedAssembly)))
        {
            throw new MutationRunException($"'{project.AssemblyFile}' does not reference '{mutatedAssembly}'.");
        }

        foreach (var source in Directory.EnumerateFiles(project.OutputDirectory, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(directory, Path.GetRelativePath(project.OutputDirectory, source));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(source, target, overwrite: true);
        }

        return new TestHost(directory, project, mutatedAssembly);
    }

    /// <summary>Returns the names of all test classes.</summary>
    public async Task<IReadOnlyList<string>> ListClassesAsync()
    {
        var listed = await ProcessRunner.RequireAsync("dotnet", [_testAssembly, "-noLogo", "-list", "classes"], _directory);
        return [.. listed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Order(StringComparer.Ordinal)];
    }

    /// <summary>Runs test classes, up to the first failure unless probes are written.</summary>
    /// <param name="classes">The names of the classes.</param>
    /// <param name="limit">The time limit.</param>
    /// <param name="probes">The file that the probes are written to, if the assembly has any.</param>
    public Task<ProcessOutcome> RunAsync(IEnumerable<string> classes, TimeSpan limit, string? probes = null)
    {
        var variables = new Dictionary<string, string>
        {
            ["DOTNET_gcServer"] = "0",
            ["DOTNET_GCHeapHardLimit"] = HeapLimit,
            ["DOTNET_TieredPGO"] = "0",
            ["DOTNET_DbgEnableMiniDump"] = "0",
            ["DiffEngine_Disabled"] = "true",
        };
        if (probes is not null)
        {
            variables[ProbeSource.Variable] = probes;
        }

        // All tests must run for the probes to be complete.
        string[] stop = probes is null ? ["-stopOnFail"] : [];
        string[] arguments = [_testAssembly, "-noLogo", "-noColor", .. stop, .. classes.SelectMany(name => new[] { "-class", name })];
        return ProcessRunner.RunAsync("dotnet", arguments, _directory, variables, limit);
    }
}
