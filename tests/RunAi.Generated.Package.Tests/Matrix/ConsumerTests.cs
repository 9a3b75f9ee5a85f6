using RunAi.Generated.TestSupport;

namespace RunAi.Generated.Package.Tests.Matrix;

/// <summary>Tests every supported kind of project. All are built once with warnings as errors, and each test checks one.</summary>
[Collection(ConsumerMatrix.Name)]
public sealed class ConsumerTests(ConsumerMatrix matrix)
{
    private static readonly TestCapability Format = new("dotnet format", "Set RUNAI_TEST_FORMAT=1. Takes half a minute.");

    /// <summary>The second line lists the default groups.</summary>
    [Fact]
    public async Task Bundled_clients_compile_without_warnings_and_run() => Assert.Equal(
        [
            "west: job-1",
            "AccessRules Clusters Departments Distributed Inferences NodePools Projects Settings Tenant Trainings Users Workloads Workspaces",
        ],
        (await matrix.RunAsync("bundled")).Split('\n', StringSplitOptions.TrimEntries));

    [Fact]
    public void Library_with_a_YAML_spec_builds() => matrix.AssertBuilt("yaml-library");

    [Fact]
    public void Library_with_a_JSON_spec_builds() => matrix.AssertBuilt("json-library");

    [Fact]
    public async Task Web_application_with_a_validated_container_starts() => Assert.Equal("CatalogueClient", await matrix.RunAsync("web"));

    [Fact]
    public async Task Two_specs_with_equal_schema_names_build_and_run() =>
        Assert.Equal("""{"name":"first"} {"number":2}""", await matrix.RunAsync("two-specs"));

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void Multi_targeted_project_builds(string framework) => matrix.AssertBuilt("multi-targeted", framework);

    /// <summary>The trimming and AOT analyzers report nothing, because warnings are errors.</summary>
    [Fact]
    public void Native_AOT_project_builds_without_warnings() => matrix.AssertBuilt("aot");

    [Fact]
    public async Task Project_in_a_path_with_spaces_and_non_ASCII_letters_runs() =>
        Assert.Equal("GetThingAsync of " + Consumers.UnusualName, await matrix.RunAsync(Consumers.UnusualName));

    [Fact]
    public void Project_with_all_SDK_analyzers_builds_without_warnings() => matrix.AssertBuilt("strict");

    [Fact]
    public void Project_without_implicit_usings_and_nullable_annotations_builds() => matrix.AssertBuilt("no-implicit-usings");

    [Fact]
    public void Project_with_CSharp_12_builds() => matrix.AssertBuilt("csharp12");

    [Fact]
    public async Task Project_with_the_System_Text_Json_generator_runs() => Assert.Equal(
        """{"Id":1,"Thing":{"name":"vision"}} {"number":2}""", await matrix.RunAsync("second-generator"));

    [Fact]
    public void Project_with_the_compiler_server_builds() => matrix.AssertBuilt("compiler-server");

    [Fact]
    public void Project_without_the_compiler_server_builds() => matrix.AssertBuilt("no-compiler-server");

    [Fact]
    public async Task Severity_in_an_editorconfig_beside_the_spec_is_applied() => Assert.Equal("SkippedClient", await matrix.RunAsync("configured"));

    [Fact]
    public async Task Bundled_client_has_the_selected_groups() => Assert.Equal("Nodes Tenant", await matrix.RunAsync("groups"));

    [Fact]
    public async Task Bundled_kinds_of_workloads_are_generated_if_the_project_names_them() => Assert.Equal(
        [
            """runai-vision {"spec":{"environment":{"items":{"LR":{"value":"0.1"},"SEED":{"deleted":true}}},"gpu":{"value":"1"},"image":"""
                + """{"value":"resnet:3"}}}""",
            "DistributedWorkloads InferenceWorkloads InteractiveWorkloads TrainingWorkloads",
        ],
        (await matrix.RunAsync("workloads")).Split('\n', StringSplitOptions.TrimEntries));

    [Fact]
    public async Task Emitted_files_have_readable_names_and_text()
    {
        var folder = matrix.GetFile("yaml-library", "obj/Debug/net10.0/generated/RunAi.Generated/RunAi.Generator.RunAiClientGenerator");

        Assert.Equal(
            ["Yaml.Library.LibraryClient.Things.g.cs", "Yaml.Library.LibraryClient.g.cs"],
            Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains(
            "public partial interface IThingsClient",
            await File.ReadAllTextAsync(Path.Combine(folder, "Yaml.Library.LibraryClient.Things.g.cs"), TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    /// <summary>Runs a design-time build as editors do: it returns the compiler's arguments without compiling. It also selects all groups.</summary>
    [Fact]
    public async Task Design_time_build_passes_generator_and_specs_to_the_editor()
    {
        matrix.AssertBuilt("groups");

        var result = (await matrix.DotnetAsync(
            "msbuild", ConsumerMatrix.GetPath("groups"), "-t:Compile", "-nologo", "-p:DesignTimeBuild=true", "-p:BuildingInsideVisualStudio=true",
            "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-p:RunAiGroups=all",
            "-getItem:CscCommandLineArgs,AdditionalFiles")).EnsureSucceeded();

        Assert.Contains("/analyzers/dotnet/cs/RunAi.Generated.dll", result, StringComparison.Ordinal);
        Assert.Contains("/specs/administrator.openapi.json", result, StringComparison.Ordinal);
        Assert.Contains("\"RunAiIncludeTags\": \"\"", result, StringComparison.Ordinal);
        Assert.DoesNotContain("Tenant", result, StringComparison.Ordinal);
    }

    /// <summary>As in a project whose items all have a condition that is false.</summary>
    [Fact]
    public async Task Project_without_bundled_specs_passes_none_to_the_compiler()
    {
        matrix.AssertBuilt("groups");

        // A lock file may remain from earlier specs. Any file represents it here.
        var result = (await matrix.DotnetAsync(
            "msbuild", ConsumerMatrix.GetPath("groups"), "-t:RunAiCollectSpecs", "-nologo", "-p:RunAiBundledSpecs=false", "-p:RunAiSpecLockFile=Program.cs",
            "-getItem:AdditionalFiles,RunAiSpec")).EnsureSucceeded();

        Assert.DoesNotContain(".openapi.json", result, StringComparison.Ordinal);
        Assert.DoesNotContain(".swagger.yaml", result, StringComparison.Ordinal);
        Assert.DoesNotContain("RunAiSpecKind", result, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "administrator.openapi.json researcher.swagger.yaml")]
    [InlineData("Pods", "pods.openapi.json")]
    [InlineData("true%3bpods", "administrator.openapi.json researcher.swagger.yaml pods.openapi.json")]
    [InlineData("Researcher%3bPods", "researcher.swagger.yaml pods.openapi.json")]
    public async Task Pods_are_bundled_only_if_the_project_names_them(string value, string specs)
    {
        matrix.AssertBuilt("groups");

        var result = (await matrix.DotnetAsync(
            "msbuild", ConsumerMatrix.GetPath("groups"), "-t:RunAiCollectSpecs", "-nologo", $"-p:RunAiBundledSpecs={value}", "-getItem:RunAiSpec"))
            .EnsureSucceeded();

        foreach (var name in new[] { "administrator.openapi.json", "researcher.swagger.yaml", "pods.openapi.json" })
        {
            Assert.Equal(specs.Split(' ').Contains(name), result.Contains("/specs/" + name, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Refresh_without_a_SourceUrl_is_an_error()
    {
        matrix.AssertBuilt("groups");

        var result = await matrix.DotnetAsync("msbuild", ConsumerMatrix.GetPath("groups"), "-t:RunAiRefreshSpecs", "-nologo");

        Assert.Contains("error RUNAI0103: No RunAiSpec item has the metadata SourceUrl", result.Output, StringComparison.Ordinal);
    }

    /// <summary>Loads the analyzers into a workspace as editors do.</summary>
    [Fact]
    public async Task Dotnet_format_loads_the_generator()
    {
        Format.Require(Environment.GetEnvironmentVariable("RUNAI_TEST_FORMAT") == "1");
        matrix.AssertBuilt("csharp12");

        var result = await matrix.DotnetAsync("format", ConsumerMatrix.GetPath("csharp12"), "--verify-no-changes", "--no-restore", "-v", "n");
        var format = result.EnsureSucceeded();

        Assert.DoesNotContain("warning", format, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("error", format, StringComparison.OrdinalIgnoreCase);
    }
}
