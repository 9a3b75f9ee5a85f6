using RunAi.Generated.Package.Tests.Support;

namespace RunAi.Generated.Package.Tests;

/// <summary>Tests a project with several faulty specs and a valid one. It is built once, and each test checks one message.</summary>
public sealed class FaultySpecTests(FaultySpecTests.FaultyProject faulty) : IClassFixture<FaultySpecTests.FaultyProject>
{
    [Fact]
    public void Build_with_faulty_specs_fails() => Assert.NotEqual(0, faulty.Build.ExitCode);

    [Fact]
    public void Missing_spec_is_reported_with_its_item() => faulty.AssertReports(
        "specs/missing.json",
        " : error RUNAI0003: The file 'specs/missing.json' does not exist. Check the Include path of the RunAiSpec item in app.csproj.");

    [Fact]
    public void Missing_overlay_is_reported_with_its_item() => faulty.AssertReports(
        "specs/missing.yaml",
        " : error RUNAI0003: The file 'specs/missing.yaml' does not exist. Check the Overlay path of the RunAiSpec item 'specs/overlaid.yaml' in app.csproj.");

    [Fact]
    public void Missing_file_is_reported_once() => Assert.Equal(2, faulty.Errors.Count(line => line.Contains("missing.", StringComparison.Ordinal)));

    [Fact]
    public void Syntax_error_is_reported_at_its_line_and_column() => faulty.AssertReports("specs/broken.yaml", "(3,8): error RUNAI0004: ");

    [Fact]
    public void Invalid_metadata_is_reported_at_its_position_in_the_project() =>
        faulty.AssertReports("app.csproj", "(10,42): error RUNAI0002: The metadata Visibility=\"private\"");

    [Fact]
    public void Warning_has_the_severity_of_the_editorconfig() => faulty.AssertReports("specs/skipped.yaml", "(5,10): error RUNAI0013: ");

    [Fact]
    public void Duplicate_spec_is_reported_at_the_project() => faulty.AssertReports(
        "app.csproj", " : error RUNAI0002: The file 'specs/twice.yaml' is included as a RunAiSpec item more than once.");

    [Fact]
    public void Valid_spec_is_generated_beside_faulty_ones() =>
        Assert.DoesNotContain(faulty.Errors, line => line.Contains(": error CS", StringComparison.Ordinal));

    [Fact]
    public void Generator_does_not_fail_on_faulty_specs() => Assert.DoesNotContain("CS8785", faulty.Build.Output, StringComparison.Ordinal);

    public sealed class FaultyProject(PackedFeed feed) : IAsyncLifetime
    {
        private const string Items = """
            <ItemGroup>
              <RunAiSpec Include="specs/good.yaml" />
              <RunAiSpec Include="specs/missing.json" />
              <RunAiSpec Include="specs/overlaid.yaml" Overlay="specs/missing.yaml" />
              <RunAiSpec Include="specs/broken.yaml" />
              <RunAiSpec Include="specs/hidden.yaml" Visibility="private" />
              <RunAiSpec Include="specs/skipped.yaml" />
              <RunAiSpec Include="specs/twice.yaml" />
              <RunAiSpec Include="specs/twice.yaml" ClientName="SecondClient" />
            </ItemGroup>
            """;

        internal ScratchProject Project { get; } = feed.CreateProject("faulty");

        internal DotnetResult Build { get; private set; } = new(0, "");

        /// <summary>Gets the distinct error lines. The summary of the build repeats them.</summary>
        internal IReadOnlyList<string> Errors { get; private set; } = [];

        public async ValueTask InitializeAsync()
        {
            await Project.WriteAsync("app.csproj", ScratchProject.Project(Items));
            await Project.WriteAsync("Program.cs", "Console.WriteLine(typeof(RunAi.Good.GoodClient));");
            await Project.WriteAsync("specs/broken.yaml", TinySpecs.Broken);
            await Project.WriteAsync("specs/skipped.yaml", TinySpecs.Skipped);
            await Project.WriteAsync(".editorconfig", "[specs/skipped.yaml]\ndotnet_diagnostic.RUNAI0013.severity = error\n");
            foreach (var name in new[] { "good", "overlaid", "hidden", "twice" })
            {
                await Project.WriteAsync($"specs/{name}.yaml", TinySpecs.Good);
            }

            Build = await Project.BuildAsync();
            Errors = [.. Build.Output.Split('\n').Select(line => line.Trim()).Where(line => line.Contains(": error ", StringComparison.Ordinal)).Distinct()];
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;

        /// <summary>Asserts that exactly one error starts with the path of a file and a text.</summary>
        internal void AssertReports(string file, string text) =>
            Assert.Single(Errors, line => line.StartsWith(Project.GetPath(file) + text, StringComparison.Ordinal));
    }
}
