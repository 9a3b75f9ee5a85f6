using RunAi.Generated.Package.Tests.Support;

namespace RunAi.Generated.Package.Tests.Matrix;

/// <summary>Restores and builds all rows once, in one solution.</summary>
public sealed class ConsumerMatrix(PackedFeed feed) : IAsyncLifetime
{
    private readonly ScratchProject _solution = feed.CreateProject("matrix");
    private IReadOnlyList<string> _diagnostics = [];
    private string _output = "";

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
        _output = (await _solution.DotnetAsync("build", "matrix.slnx", "-m:2", "-nodeReuse:false", "-nologo")).Output;
        _diagnostics = [.. _output.Split('\n').Select(line => line.Trim()).Where(IsDiagnostic).Distinct()];
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Asserts that a project was built without warnings and errors.</summary>
    internal void AssertBuilt(string name, string framework = "net10.0")
    {
        Assert.DoesNotContain(_diagnostics, line => line.Contains($"/{GetPath(name)}", StringComparison.Ordinal));
        Assert.True(File.Exists(GetAssemblyPath(name, framework)), _output);
    }

    /// <summary>Runs the program of a project and returns its output.</summary>
    internal async Task<string> RunAsync(string name, string framework = "net10.0")
    {
        AssertBuilt(name, framework);
        return (await _solution.DotnetAsync("exec", GetAssemblyPath(name, framework))).EnsureSucceeded().Trim();
    }

    /// <summary>Runs <c>dotnet</c> in the solution's folder.</summary>
    internal Task<DotnetResult> DotnetAsync(params string[] arguments) => _solution.DotnetAsync(arguments);

    /// <summary>Returns the full path of a file of a project.</summary>
    internal string GetFile(string name, string file) => _solution.GetPath($"{name}/{file}");

    internal static string GetPath(string name) => $"{name}/{name}.csproj";

    private string GetAssemblyPath(string name, string framework) => GetFile(name, $"bin/Debug/{framework}/{name}.dll");

    private static bool IsDiagnostic(string line) =>
        line.Contains(": warning ", StringComparison.Ordinal) || line.Contains(": error ", StringComparison.Ordinal);

    private static string CreateProjectFile(Consumer row) => $"""
        <Project Sdk="{row.Sdk}">
          <PropertyGroup>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            {(row.Project.Contains("<TargetFrameworks>", StringComparison.Ordinal) ? "<TargetFramework></TargetFramework>" : "")}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="RunAi.Generated" Version="$(PackedVersion)" />
          </ItemGroup>
          {row.Project}
        </Project>
        """;
}
