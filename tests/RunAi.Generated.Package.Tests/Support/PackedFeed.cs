using RunAi.Generated.Package.Tests.Support;

[assembly: AssemblyFixture(typeof(PackedFeed))]

namespace RunAi.Generated.Package.Tests.Support;

/// <summary>
/// Both packages, packed once into a folder outside of the repository, and a place for projects that use them. The version is a new one each time:
/// no cache of the machine can hold it.
/// </summary>
public sealed class PackedFeed : IAsyncLifetime
{
    private string? _packages;

    /// <summary>The packages' version.</summary>
    public string Version { get; } = $"0.1.0-packed.{Guid.NewGuid():N}";

    /// <summary>Everything that the tests write lies below.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("RunAi.Generated.Package.Tests.").FullName;

    private string Feed => Path.Combine(Root, "feed");

    /// <summary>The file of a package.</summary>
    /// <param name="id">The package's id.</param>
    public string PackageFile(string id) => Path.Combine(Feed, $"{id}.{Version}.nupkg");

    public async ValueTask InitializeAsync()
    {
        // One after the other: the generator's package holds a program that is built with the runtime.
        await PackAsync("runtime/RunAi.Generated.Runtime.csproj");
        await PackAsync("generator/RunAi.Generated.csproj");

        // What is packed here is restored into a folder of its own; everything else may come from the machine's.
        _packages = Path.Combine(Root, "packages");
        var machine = (await Dotnet.RunAsync(Repository.Root, packages: null, "nuget", "locals", "global-packages", "--list")).Succeeded();
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

    private async Task PackAsync(string project) => (await Dotnet.RunAsync(
        Repository.Root, packages: null, "pack", project, "-c", Repository.Configuration, "-o", Feed, $"-p:PackageVersion={Version}", "-m:1", "-nologo")).Succeeded();

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
