using RunAi.Generated.Package.Tests.Support;

[assembly: AssemblyFixture(typeof(PackedFeed))]

namespace RunAi.Generated.Package.Tests.Support;

/// <summary>
/// Packs all packages once into a folder outside the repository and provides folders for projects that use them. The version is unique, so that no cache
/// contains it.
/// </summary>
public sealed class PackedFeed : IAsyncLifetime
{
    private static readonly string[] Projects =
    [
        "runtime/RunAi.Generated.Runtime.csproj",
        "runtime/Hosting/RunAi.Generated.Hosting.csproj",
        "runtime/Kubernetes/RunAi.Generated.Kubernetes.csproj",
        "runtime/Testing/RunAi.Generated.Testing.csproj",
        "runtime/TokenStore/RunAi.Generated.TokenStore.csproj",
        "generator/RunAi.Generated.csproj",
        "samples/Sandbox/Sandbox.csproj",
        "templates/RunAi.Generated.Templates.csproj",
    ];

    private string? _packages;

    /// <summary>Gets the version of the packages.</summary>
    public string Version { get; } = $"0.1.0-packed.{Guid.NewGuid():N}";

    /// <summary>Gets the folder that contains all files of the tests.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("RunAi.Generated.Package.Tests.").FullName;

    private string Feed => Path.Combine(Root, "feed");

    /// <summary>Returns the path of a package.</summary>
    /// <param name="id">The ID of the package.</param>
    /// <param name="extension">The extension: nupkg or snupkg.</param>
    public string PackageFile(string id, string extension = "nupkg") => Path.Combine(Feed, $"{id}.{Version}.{extension}");

    public async ValueTask InitializeAsync()
    {
        await PackAsync(Feed);

        // The packed packages are restored into a separate folder. Others may be read from the folder of the machine.
        _packages = Path.Combine(Root, "packages");
        var machine = (await DotnetResult.RunAsync(Repository.Root, packages: null, "nuget", "locals", "global-packages", "--list")).EnsureSucceeded();
        await WriteSettingsAsync(machine[(machine.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim());
    }

    public async ValueTask DisposeAsync()
    {
        await CompilerServer.StopAsync(Path.Combine(Root, "pack.proj"));
        Directory.Delete(Root, recursive: true);
    }

    /// <summary>Creates an empty project folder.</summary>
    /// <param name="name">The name of the folder.</param>
    internal ScratchProject CreateProject(string name) => new(Directory.CreateDirectory(Path.Combine(Root, name)).FullName, _packages!);

    /// <summary>Packs all packages.</summary>
    /// <param name="feed">The folder for the packages.</param>
    internal async Task PackAsync(string feed)
    {
        // In one MSBuild process. The build of the tests has already restored the projects, and built and analyzed one of their frameworks.
        var projects = string.Concat(Projects.Select(project => $"<Packed Include=\"{Path.Combine(Repository.Root, project)}\" />"));
        await WriteAsync("pack.proj", $"""
            <Project DefaultTargets="Pack">
              <ItemGroup>{projects}</ItemGroup>
              <Import Project="{Path.Combine(Repository.Root, "Directory.Solution.targets")}" />
              <Target Name="Pack"><MSBuild Projects="@(Packed)" Targets="Pack" /></Target>
            </Project>
            """);
        (await DotnetResult.RunAsync(
            Root, packages: null, "msbuild", "pack.proj", "-nologo", "-m:1", $"-p:Configuration={Repository.Configuration}",
            "-p:RunAnalyzers=false", $"-p:PackageVersion={Version}", $"-p:PackageOutputPath={feed}")).EnsureSucceeded();
    }

    private async Task WriteSettingsAsync(string machinePackages)
    {
        // The file that the documented command writes. The sources of the machine are inherited. NuGet fails if a fallback folder does not exist.
        var fallback = Directory.Exists(machinePackages) ? $"""<add key="machine" value="{machinePackages}" />""" : "";
        var settings = await File.ReadAllTextAsync(Path.Combine(Feed, "nuget.config"), TestContext.Current.CancellationToken);
        await WriteAsync("nuget.config", settings.Replace(
            "</configuration>", $"<fallbackPackageFolders>{fallback}</fallbackPackageFolders></configuration>", StringComparison.Ordinal));

        // Prevents the import of files from parent folders.
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
