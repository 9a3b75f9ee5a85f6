using System.Diagnostics;
using System.Text.Json;
using RunAi.Generated.TestSupport;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Editors;

/// <summary>A project with a split spec that imports the targets of the package.</summary>
public sealed class EditorProject : IAsyncLifetime
{
    private const string Spec = """
        openapi: 3.0.3
        info: { title: Test, version: '1' }
        paths:
          /things: { $ref: 'paths/things.yaml' }
        """;

    private readonly string _root = Directory.CreateTempSubdirectory("RunAi.Generated.Tests.").FullName;

    /// <summary>Gets the files of the spec: the spec, its overlay, its contract, a part that it refers to and one that its item lists.</summary>
    internal static string[] SpecFiles { get; } = ["common/shared.json", "specs/api.yaml", "specs/overlay.yaml", "specs/paths/things.yaml", "test.api.txt"];

    public async ValueTask InitializeAsync()
    {
        await WriteAsync("app.csproj", CreateProject("<TargetFramework>net10.0</TargetFramework>"));
        await WriteAsync("frameworks/app.csproj", CreateProject("<TargetFrameworks>net10.0</TargetFrameworks>", "../"));
        await WriteAsync("specs/api.yaml", Spec);
        await WriteAsync("specs/overlay.yaml", "overlay: 1.0.0\ninfo: { title: Test, version: '1' }\nactions: []\n");
        await WriteAsync("specs/paths/things.yaml", "get: { operationId: getThings, responses: { '204': { description: '' } } }\n");
        await WriteAsync("specs/paths/others.yaml", "get: { operationId: getOthers, responses: { '204': { description: '' } } }\n");
        await WriteAsync("common/shared.json", "{}");
        await WriteAsync("test.api.txt", "");
        await RunAsync("", "restore", "app.csproj");
        await RunAsync("frameworks", "restore", "app.csproj");
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return ValueTask.CompletedTask;
    }

    internal async Task WriteAsync(string file, string text)
    {
        var path = Path.Combine(_root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, text);
    }

    /// <summary>Replaces the spec by one that also refers to another file.</summary>
    internal Task AddPartAsync() => WriteAsync("specs/api.yaml", Spec + "\n  /others: { $ref: 'paths/others.yaml' }\n");

    internal Task RemovePartAsync() => WriteAsync("specs/api.yaml", Spec);

    /// <summary>Returns the files of an item type, relative to the project, after an evaluation or after a target has run.</summary>
    internal async Task<IReadOnlyList<string>> GetItemsAsync(string item, params string[] arguments)
    {
        var output = await RunAsync("", ["msbuild", "app.csproj", "-nologo", "-nodeReuse:false", $"-getItem:{item}", .. arguments]);
        using var document = JsonDocument.Parse(output);
        var items = document.RootElement.GetProperty("Items").GetProperty(item).EnumerateArray();
        return GetRelative(items.Select(static entry => entry.GetProperty("FullPath").GetString()!));
    }

    /// <summary>Returns the files that <c>dotnet watch</c> watches, relative to the root.</summary>
    internal async Task<IReadOnlyList<string>> GetWatchedFilesAsync(string folder)
    {
        var output = await RunAsync(folder, "watch", "--list", "--non-interactive");
        return GetRelative(output.Split('\n').Select(static line => line.Trim()).Where(Path.IsPathRooted));
    }

    // Visual Studio adds the target with the inputs of its fast up-to-date check to all projects. The SDK does not contain it.
    private static string CreateProject(string properties, string root = "")
    {
        var targets = Path.Combine(TestPaths.Repository, "generator", "build", "RunAi.Generated");
        return $"""
            <Project>
              <Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk" />
              <Import Project="{targets}.props" />
              <PropertyGroup>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <RunAiSpec Include="{root}specs/api.yaml" Overlay="{root}specs/overlay.yaml" ContractFile="{root}test.api.txt"
                           References="{root}common/*.json" />
              </ItemGroup>
              <Import Project="Sdk.targets" Sdk="Microsoft.NET.Sdk" />
              <Import Project="{targets}.targets" />
              <Target Name="CollectUpToDateCheckInputDesignTime" Returns="@(UpToDateCheckInput)" />
            </Project>
            """;
    }

    private IReadOnlyList<string> GetRelative(IEnumerable<string> files) =>
    [
        .. files.Where(file => file.StartsWith(_root, StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(_root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    private async Task<string> RunAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = Path.Combine(_root, folder) };
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        return (await ProcessRun.RunAsync(start, TestContext.Current.CancellationToken)).AssertExitCode(0).Output;
    }
}
