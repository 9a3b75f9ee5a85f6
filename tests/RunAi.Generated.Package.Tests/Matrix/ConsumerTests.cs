namespace RunAi.Generated.Package.Tests.Matrix;

/// <summary>Every kind of project that the package promises to work in. All are built once, with warnings as errors; each test looks at one.</summary>
public sealed class ConsumerTests(ConsumerMatrix matrix) : IClassFixture<ConsumerMatrix>
{
    [Fact]
    public void A_library_with_a_spec_in_YAML() => matrix.AssertBuilt("yaml-library");

    [Fact]
    public void A_library_with_a_spec_in_JSON() => matrix.AssertBuilt("json-library");

    [Fact]
    public async Task A_web_application_whose_container_checks_itself() => Assert.Equal("CatalogueClient", await matrix.RunAsync("web"));

    [Fact]
    public async Task Two_specs_with_schemas_of_the_same_name() => Assert.Equal("""{"name":"first"} {"number":2}""", await matrix.RunAsync("two-specs"));

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void A_project_for_several_frameworks(string framework) => matrix.AssertBuilt("multi-targeted", framework);

    /// <summary>The analyzers for trimming and native programs find nothing (warnings are errors).</summary>
    [Fact]
    public void A_project_that_becomes_a_native_program() => matrix.AssertBuilt("aot");

    [Fact]
    public async Task A_path_with_spaces_and_letters_of_other_scripts() => Assert.Equal("GetThingAsync of " + Consumers.UnusualName, await matrix.RunAsync(Consumers.UnusualName));

    [Fact]
    public void All_analyzers_of_the_SDK_with_warnings_as_errors() => matrix.AssertBuilt("strict");

    [Fact]
    public void No_implicit_usings_and_no_nullable_annotations() => matrix.AssertBuilt("no-implicit-usings");

    [Fact]
    public void The_oldest_language_version() => matrix.AssertBuilt("csharp12");

    [Fact]
    public async Task The_generator_of_System_Text_Json_in_the_same_project() => Assert.Equal(
        """{"Id":1,"Thing":{"name":"vision"}} {"number":2}""", await matrix.RunAsync("second-generator"));

    [Fact]
    public void With_the_compiler_server() => matrix.AssertBuilt("compiler-server");

    [Fact]
    public void Without_the_compiler_server() => matrix.AssertBuilt("no-compiler-server");

    [Fact]
    public async Task A_severity_in_an_editorconfig_beside_the_spec() => Assert.Equal("SkippedClient", await matrix.RunAsync("configured"));

    [Fact]
    public async Task Groups_of_the_bundled_client_that_the_project_chooses() => Assert.Equal("Nodes Tenant", await matrix.RunAsync("groups"));

    [Fact]
    public async Task Files_that_the_compiler_writes_down_can_be_read()
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

    /// <summary>What an editor asks MSBuild: the compiler's arguments, without a compilation. The groups are widened to the whole document by the way.</summary>
    [Fact]
    public async Task A_design_time_build_tells_the_editor_of_generator_and_spec()
    {
        matrix.AssertBuilt("groups");

        var answer = (await matrix.DotnetAsync(
            "msbuild", ConsumerMatrix.GetPath("groups"), "-t:Compile", "-nologo", "-p:DesignTimeBuild=true", "-p:BuildingInsideVisualStudio=true",
            "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-p:RunAiGroups=all", "-getItem:CscCommandLineArgs,AdditionalFiles")).EnsureSucceeded();

        Assert.Contains("/analyzers/dotnet/cs/RunAi.Generated.dll", answer, StringComparison.Ordinal);
        Assert.Contains("/specs/administrator.openapi.json", answer, StringComparison.Ordinal);
        Assert.Contains("\"RunAiIncludeTags\": \"\"", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Tenant", answer, StringComparison.Ordinal);
    }

    /// <summary>As where the items of a project have conditions, and none of them holds.</summary>
    [Fact]
    public async Task A_project_that_turns_the_bundled_specs_off_gives_the_compiler_none()
    {
        matrix.AssertBuilt("groups");

        // A lock may be left from when there were some: any file stands for it.
        var answer = (await matrix.DotnetAsync(
            "msbuild", ConsumerMatrix.GetPath("groups"), "-t:RunAiCollectSpecs", "-nologo", "-p:RunAiBundledSpecs=false", "-p:RunAiSpecLockFile=Program.cs", "-getItem:AdditionalFiles,RunAiSpec")).EnsureSucceeded();

        Assert.DoesNotContain(".openapi.json", answer, StringComparison.Ordinal);
        Assert.DoesNotContain(".swagger.yaml", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("RunAiSpecKind", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refresh_of_no_spec_says_what_is_missing()
    {
        matrix.AssertBuilt("groups");

        var answer = await matrix.DotnetAsync("msbuild", ConsumerMatrix.GetPath("groups"), "-t:RunAiRefreshSpecs", "-nologo");

        Assert.Contains("error RUNAI0103: No RunAiSpec item has the metadata SourceUrl", answer.Output, StringComparison.Ordinal);
    }

    /// <summary>Loads the analyzers of the project into a workspace, as editors do.</summary>
    [Fact]
    public async Task Dotnet_format_loads_the_generator()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("RUNAI_TEST_FORMAT") == "1", "RUNAI_TEST_FORMAT=1 runs it: it takes half a minute.");
        matrix.AssertBuilt("csharp12");

        var result = await matrix.DotnetAsync("format", ConsumerMatrix.GetPath("csharp12"), "--verify-no-changes", "--no-restore", "-v", "n");
        var format = result.EnsureSucceeded();

        Assert.DoesNotContain("warning", format, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("error", format, StringComparison.OrdinalIgnoreCase);
    }
}
