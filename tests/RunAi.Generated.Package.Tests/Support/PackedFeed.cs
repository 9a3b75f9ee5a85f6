using RunAi.Generated.Package.Tests.Support;

[assembly: AssemblyFixture(typeof(PackedFeed))]

namespace RunAi.Generated.Package.Tests.Support;

/// <summary>
/// All packages, packed once into a folder outside of the repository, and a place for projects that use them. The version is a new one each time:
/// no cache of the machine can hold it.
/// </summary>
public sealed class PackedFeed : IAsyncLifetime
{
    private static readonly string[] Projects =
    [
        "runtime/RunAi.Generated.Runtime.csproj",
        "runtime/Hosting/RunAi.Generated.Hosting.csproj",
        "runtime/Testing/RunAi.Generated.Testing.csproj",
        "runtime/TokenStore/RunAi.Generated.TokenStore.csproj",
        "generator/RunAi.Generated.csproj",
    ];

    private string? _packages;

    /// <summary>The packages' version.</summary>
    public string Version { get; } = $"0.1.0-packed.{Guid.NewGuid():N}";

    /// <summary>Everything that the tests write lies below.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("RunAi.Generated.Package.Tests.").FullName;

    private string Feed => Path.Combine(Root, "feed");

    /// <summary>The file of a package.</summary>
    /// <param name="id">The package's id.</param>
    /// <param name="extension">The extension of its kind.</param>
    public string PackageFile(string id, string extension = "nupkg") => Path.Combine(Feed, $"{id}.{Version}.{extension}");

    public async ValueTask InitializeAsync()
    {
        await PackAsync(Feed);

        // What is packed here is restored into a folder of its own; everything else may come from the machine's.
        _packages = Path.Combine(Root, "packages");
        var machine = (await DotnetResult.RunAsync(Repository.Root, packages: null, "nuget", "locals", "global-packages", "--list")).EnsureSucceeded();
        await WriteSettingsAsync(machine[(machine.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim());
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Root, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Makes an empty project folder.</summary>
    /// <param name="name">The folder's name.</param>
    internal ScratchProject CreateProject(string name) => new(Directory.CreateDirectory(Path.Combine(Root, name)).FullName, _packages!);

    /// <summary>Packs everything once more.</summary>
    /// <param name="feed">The folder for the packages.</param>
    internal async Task PackAsync(string feed)
    {
        // One MSBuild for all. The tests' own build has restored them and built what it refers to, which is one of their frameworks.
        var projects = string.Concat(Projects.Select(project => $"<Packed Include=\"{Path.Combine(Repository.Root, project)}\" />"));
        await WriteAsync("pack.proj", $"""<Project><ItemGroup>{projects}</ItemGroup><Target Name="Pack"><MSBuild Projects="@(Packed)" Targets="Pack" /></Target></Project>""");
        (await DotnetResult.RunAsync(
            Root, packages: null, "msbuild", "pack.proj", "-nologo", "-m:1", $"-p:Configuration={Repository.Configuration}",
            $"-p:PackageVersion={Version}", $"-p:PackageOutputPath={feed}")).EnsureSucceeded();
    }

    private async Task WriteSettingsAsync(string machinePackages)
    {
        // The sources of the machine are inherited. NuGet fails when a fallback folder does not exist.
        var fallback = Directory.Exists(machinePackages) ? $"""<add key="machine" value="{machinePackages}" />""" : "";
        await WriteAsync("nuget.config", $"""
            <configuration>
              <packageSources><add key="packed" value="{Feed}" /></packageSources>
              <fallbackPackageFolders>{fallback}</fallbackPackageFolders>
            </configuration>
            """);

        // Nothing of folders above this one reaches the projects.
        await WriteAsync("Directory.Build.targets", "<Project />");
        await WriteAsync("Directory.Packages.props", "<Project />");
        await WriteAsync("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <UseAppHost>false</UseAppHost>
                <NuGetAudit>false</NuGetAudit>
                <PackedVersion>{Version}</PackedVersion>
              </PropertyGroup>
            </Project>
            """);
        File.Copy(Path.Combine(Repository.Root, "global.json"), Path.Combine(Root, "global.json"));
    }

    private Task WriteAsync(string name, string text) => File.WriteAllTextAsync(Path.Combine(Root, name), text, TestContext.Current.CancellationToken);
}
