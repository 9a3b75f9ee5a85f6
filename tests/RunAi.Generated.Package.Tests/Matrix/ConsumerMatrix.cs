using RunAi.Generated.Package.Tests.Support;

namespace RunAi.Generated.Package.Tests.Matrix;

/// <summary>Restores and builds all rows once, in one solution.</summary>
[CollectionDefinition(Name)]
public sealed class ConsumerMatrix(PackedFeed feed) : ICollectionFixture<ConsumerMatrix>, IAsyncLifetime
{
    /// <summary>The name of the collection of the tests that share the solution.</summary>
    public const string Name = "Consumer matrix";

    private readonly ScratchProject _solution = feed.CreateProject("matrix");
    private IReadOnlyList<string> _diagnostics = [];

    /// <summary>Gets the output of the build.</summary>
    internal string Output { get; private set; } = "";

    /// <summary>Gets the path of the log of the build, which has its messages as well.</summary>
    internal string LogFile => _solution.GetPath("matrix.log");

    public async ValueTask InitializeAsync()
    {
        await _solution.WriteAsync(
            "matrix.slnx", $"<Solution>{string.Concat(Consumers.All.Select(row => $"<Project Path=\"{GetPath(row.Name)}\" />"))}</Solution>");
        foreach (var row in Consumers.All)
        {
            await _solution.WriteAsync(GetPath(row.Name), CreateProjectFile(row));
            foreach (var (file, text) in row.Files)
            {
                await _solution.WriteAsync($"{row.Name}/{file}", text);
            }
        }

        // Processes that outlive the build could lock files of the feed.
        Output = (await _solution.DotnetAsync(
            "build", "matrix.slnx", "-m:2", "-nodeReuse:false", "-nologo", "-fl", $"-flp:verbosity=normal;logfile={LogFile}")).Output;
        _diagnostics = [.. Output.Split('\n').Select(line => line.Trim()).Where(IsDiagnostic).Distinct()];
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Asserts that a project was built without warnings and errors.</summary>
    internal void AssertBuilt(string name, string framework = "net10.0")
    {
        Assert.Empty(GetDiagnostics(name));
        Assert.True(IsBuilt(name, framework), Output);
    }

    /// <summary>Returns the distinct lines with warnings and errors of a project. The summary of the build repeats them.</summary>
    internal IEnumerable<string> GetDiagnostics(string name) => _diagnostics.Where(line => line.Contains($"/{GetPath(name)}", StringComparison.Ordinal));

    /// <summary>Returns a value indicating whether the build has written the assembly of a project.</summary>
    internal bool IsBuilt(string name, string framework = "net10.0") => File.Exists(GetAssemblyPath(name, framework));

    /// <summary>Runs the program of a project and returns its output.</summary>
    internal async Task<string> RunAsync(string name, string framework = "net10.0")
    {
        AssertBuilt(name, framework);
        return (await _solution.DotnetAsync("exec", GetAssemblyPath(name, framework))).EnsureSucceeded().Trim();
    }

    /// <summary>Runs <c>dotnet</c> in the solution's folder.</summary>
    internal Task<DotnetResult> DotnetAsync(params string[] arguments) => _solution.DotnetAsync(arguments);

    /// <summary>Returns a project for further builds.</summary>
    internal ScratchProject GetProject(string name) => feed.CreateProject(Path.Combine("matrix", name));

    /// <summary>Returns the full path of a file of a project.</summary>
    internal string GetFile(string name, string file) => _solution.GetPath($"{name}/{file}");

    internal static string GetPath(string name) => $"{name}/{name}.{Consumers.All.First(row => row.Name == name).Extension}";

    private string GetAssemblyPath(string name, string framework) => GetFile(name, $"bin/Debug/{framework}/{name}.dll");

    private static bool IsDiagnostic(string line) =>
        line.Contains(": warning ", StringComparison.Ordinal) || line.Contains(": error ", StringComparison.Ordinal);

    internal static string CreateProjectFile(Consumer row) => $"""
        <Project Sdk="{row.Sdk}">
          <PropertyGroup>
            <TreatWarningsAsErrors>{(row.WarningsAreErrors ? "true" : "false")}</TreatWarningsAsErrors>
            {(row.Project.Contains("<TargetFrameworks>", StringComparison.Ordinal) ? "<TargetFramework></TargetFramework>" : "")}
          </PropertyGroup>
          <ItemGroup>
            {row.Reference}
          </ItemGroup>
          {row.Project}
        </Project>
        """;
}
