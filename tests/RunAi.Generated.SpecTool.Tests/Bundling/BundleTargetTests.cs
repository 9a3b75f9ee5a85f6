using System.Diagnostics;
using System.Reflection;
using RunAi.Generated.SpecTool.Tests.Support;
using RunAi.Generated.TestSupport;

namespace RunAi.Generated.SpecTool.Tests.Bundling;

/// <summary>Refreshes and checks the specs of a project with the MSBuild targets, over http.</summary>
public sealed class BundleTargetTests : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("RunAi.Generated.SpecTool.Tests.").FullName;
    private readonly HttpServer _server = new();
    private readonly HttpServer _schemas = new();

    public ValueTask InitializeAsync()
    {
        _server.Documents["/api/spec.json?$format=json"] = $$"""
            {"openapi":"3.0.3","info":{"title":"Shop","version":"1"},"paths":{"/a":{"$ref":"a%20b.yaml"},"/c":{"$ref":"{{_schemas.Url}}/c.yaml"} } }
            """;
        _server.Documents["/api/a%20b.yaml"] = "get: {operationId: getA, responses: {'204': {description: ''}}}";
        _schemas.Documents["/c.yaml"] = "get: {operationId: getC, responses: {'204': {description: ''}}}";
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _schemas.DisposeAsync();
        Directory.Delete(_root, recursive: true);
    }

    [Fact]
    public async Task Refreshed_parts_are_found_and_checked_by_a_build()
    {
        Assert.Contains("warning RUNAI0121", await BuildAsync("RunAiRefreshSpecs", ""), StringComparison.Ordinal);

        var refresh = await BuildAsync("RunAiRefreshSpecs", $"https://other.test;{_schemas.Url}");
        Assert.DoesNotContain("RUNAI", refresh, StringComparison.Ordinal);
        Assert.Contains("1 operation added", refresh, StringComparison.Ordinal);

        var parts = Directory.GetFiles(Path.Combine(_root, "specs", "my spec.json.parts"), "*", SearchOption.AllDirectories);
        Assert.Equal(2, parts.Length);
        Assert.DoesNotContain("RUNAI", await BuildAsync("CheckParts", ""), StringComparison.Ordinal);

        await File.AppendAllTextAsync(parts[0], "\n# edited", TestContext.Current.CancellationToken);
        var warning = $"{Path.GetFileName(parts[0])} : warning RUNAI0101: The part differs from its entry in";
        Assert.Contains(warning, await BuildAsync("CheckParts", ""), StringComparison.Ordinal);
        Assert.Contains("error RUNAI0101", await BuildAsync("CheckParts", "", "-p:RunAiSpecLockMode=Error"), StringComparison.Ordinal);
        Assert.DoesNotContain("RUNAI", await BuildAsync("CheckParts", "", "-p:RunAiSpecLockMode=Off"), StringComparison.Ordinal);
    }

    private async Task<string> BuildAsync(string target, string origins, params string[] arguments)
    {
        var metadata = typeof(BundleTargetTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>();
        var targets = metadata.Single(static entry => entry.Key == "TargetsDirectory").Value;
        await File.WriteAllTextAsync(
            Path.Combine(_root, "app.proj"),
            $"""
            <Project>
              <PropertyGroup>
                <BaseIntermediateOutputPath>obj/</BaseIntermediateOutputPath>
                <RunAiSpecTool>{typeof(BuildLog).Assembly.Location}</RunAiSpecTool>
              </PropertyGroup>
              <ItemGroup>
                <RunAiSpec Include="specs/my spec.json" SourceUrl="{_server.Url}/api/spec.json?%24format=json" ReferenceOrigins="{origins}" />
              </ItemGroup>
              <Import Project="{targets}RunAi.Generated.Refresh.targets" />
              <Import Project="{targets}RunAi.Generated.References.targets" />
              <Target Name="CheckParts" DependsOnTargets="_RunAiFindParts">
                <Error Condition="'@(_RunAiAllParts->Count())' != '2'" Text="RUNAI: @(_RunAiAllParts)" />
              </Target>
            </Project>
            """,
            TestContext.Current.CancellationToken);
        var start = new ProcessStartInfo("dotnet", ["msbuild", "app.proj", "-nologo", "-nodeReuse:false", "-t:" + target, .. arguments])
        {
            WorkingDirectory = _root,
        };
        foreach (var name in (string[])["RUNAI_URL", "RUNAI_CA_FILE"])
        {
            start.Environment.Remove(name);
        }

        var run = await ProcessRun.RunAsync(start, TestContext.Current.CancellationToken);
        return run.Output + run.Error;
    }
}
