using RunAi.Generated.Package.Tests.Matrix;
using RunAi.Generated.Package.Tests.Support;

namespace RunAi.Generated.Package.Tests;

/// <summary>Tests a project with several faulty specs and a valid one. It is built with the matrix, and each test checks one message.</summary>
[Collection(ConsumerMatrix.Name)]
public sealed class FaultySpecTests(ConsumerMatrix matrix)
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
          <RunAiSpec Include="specs/mistyped.yaml" Namespce="Row.Mistyped" />
          <RunAiSpec Include="specs/not-downloaded.json" SourceUrl="https://run.ai.test/api/docs" />
        </ItemGroup>
        """;

    /// <summary>Gets the row of the matrix.</summary>
    internal static Consumer Consumer { get; } = new("faulty", Items, new Dictionary<string, string>
    {
        ["Program.cs"] = "Console.WriteLine(typeof(RunAi.Good.GoodClient));",
        ["specs/broken.yaml"] = TinySpecs.Broken,
        ["specs/skipped.yaml"] = TinySpecs.Skipped,
        [".editorconfig"] = "[specs/skipped.yaml]\ndotnet_diagnostic.RUNAI0013.severity = error\n",
        ["specs/good.yaml"] = TinySpecs.Good,
        ["specs/overlaid.yaml"] = TinySpecs.Good,
        ["specs/hidden.yaml"] = TinySpecs.Good,
        ["specs/twice.yaml"] = TinySpecs.Good,
        ["specs/mistyped.yaml"] = TinySpecs.Good,
    });

    private readonly IReadOnlyList<string> _errors =
        [.. matrix.GetDiagnostics(Consumer.Name).Where(line => line.Contains(": error ", StringComparison.Ordinal))];

    [Fact]
    public void Build_with_faulty_specs_fails() => Assert.False(matrix.IsBuilt(Consumer.Name));

    [Fact]
    public void Missing_spec_is_reported_with_its_item() => AssertReports(
        "specs/missing.json",
        " : error RUNAI0003: The file 'specs/missing.json' does not exist. Check the Include path of the RunAiSpec item in faulty.csproj.");

    [Fact]
    public void Spec_that_was_not_downloaded_is_reported_with_the_command() => AssertReports(
        "specs/not-downloaded.json",
        " : error RUNAI0003: The file 'specs/not-downloaded.json' does not exist. Run 'dotnet build -t:RunAiRefreshSpecs' to download it, or check the "
            + "Include path of the RunAiSpec item in faulty.csproj.");

    [Fact]
    public void Missing_overlay_is_reported_with_its_item() => AssertReports(
        "specs/missing.yaml",
        " : error RUNAI0003: The file 'specs/missing.yaml' does not exist. Check the Overlay path of the RunAiSpec item 'specs/overlaid.yaml' "
            + "in faulty.csproj.");

    [Fact]
    public void Missing_file_is_reported_once() => Assert.Equal(2, _errors.Count(line => line.Contains("missing.", StringComparison.Ordinal)));

    [Fact]
    public void Syntax_error_is_reported_at_its_line_and_column() => AssertReports("specs/broken.yaml", "(3,8): error RUNAI0004: ");

    [Fact]
    public void Invalid_metadata_is_reported_at_its_position_in_the_project() =>
        AssertReports("faulty.csproj", "(14,42): error RUNAI0002: The metadata Visibility=\"private\"");

    [Fact]
    public void Unknown_metadata_is_reported_with_similar_names() => AssertReports(
        "faulty.csproj", "(18,44): error RUNAI0022: The metadata Namespce of a RunAiSpec item is unknown; similar names: Namespace (file://");

    [Fact]
    public void Warning_has_the_severity_of_the_editorconfig() => AssertReports("specs/skipped.yaml", "(5,10): error RUNAI0013: ");

    [Fact]
    public void Duplicate_spec_is_reported_at_the_project() => AssertReports(
        "faulty.csproj", " : error RUNAI0002: The file 'specs/twice.yaml' is included as a RunAiSpec item more than once.");

    [Fact]
    public void Valid_spec_is_generated_beside_faulty_ones() =>
        Assert.DoesNotContain(_errors, line => line.Contains(": error CS", StringComparison.Ordinal));

    [Fact]
    public void Generator_does_not_fail_on_faulty_specs() => Assert.DoesNotContain("CS8785", matrix.Output, StringComparison.Ordinal);

    /// <summary>Asserts that exactly one error starts with the path of a file and a text.</summary>
    private void AssertReports(string file, string text) =>
        Assert.Single(_errors, line => line.StartsWith(matrix.GetFile(Consumer.Name, file) + text, StringComparison.Ordinal));
}
