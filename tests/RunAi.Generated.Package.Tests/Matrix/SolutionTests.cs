namespace RunAi.Generated.Package.Tests.Matrix;

/// <summary>Tests solutions of several projects: which of them generate clients, and what they report.</summary>
[Collection(ConsumerMatrix.Name)]
public sealed class SolutionTests(ConsumerMatrix matrix)
{
    /// <summary>The library has the clients, and the program none.</summary>
    [Theory]
    [InlineData("bundled-app")]
    [InlineData("csharp11-app")]
    [InlineData("everywhere-app")]
    public async Task Application_uses_the_clients_of_a_referenced_library(string name) => Assert.Equal("bundled-library 0", await matrix.RunAsync(name));

    [Theory]
    [InlineData("vb-app")]
    [InlineData("fs-app")]
    [InlineData("bundled-tests")]
    public async Task Project_without_the_package_uses_the_clients_of_a_referenced_library(string name) =>
        Assert.Equal("bundled-library", await matrix.RunAsync(name));

    [Fact]
    public void Library_between_two_projects_generates_nothing() => matrix.AssertBuilt("middle-library");

    [Fact]
    public async Task Libraries_with_different_specs_are_used_together() =>
        Assert.Equal("LibraryClient PartsClient 0", await matrix.RunAsync("two-own-specs-app"));

    [Fact]
    public async Task Project_with_central_package_management_generates_clients() => Assert.Equal("central", await matrix.RunAsync("central"));

    [Fact]
    public void Restore_writes_a_lock_file() => Assert.Contains(
        "RunAi.Generated.Runtime", File.ReadAllText(matrix.GetFile("central", "packages.lock.json")), StringComparison.Ordinal);

    [Fact]
    public async Task Private_reference_with_the_runtime_hides_only_the_generator() => Assert.Equal("private-library", await matrix.RunAsync("private-app"));

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void Multi_targeting_library_generates_the_selected_bundled_client(string framework) => matrix.AssertBuilt("researcher-library", framework);

    [Fact]
    public async Task Own_Administrator_spec_keeps_the_bundled_Researcher_client() => Assert.Equal("Things Jobs", await matrix.RunAsync("own-administrator"));

    [Fact]
    public void Client_that_is_taken_from_a_reference_is_logged() => Assert.Contains(
        File.ReadLines(matrix.LogFile),
        line => line.Contains("RUNAI0109", StringComparison.Ordinal) && line.Contains("bundled-library", StringComparison.Ordinal));

    [Fact]
    public void Groups_that_have_no_effect_are_a_warning() => AssertReports(
        "other-groups-app",
        "warning RUNAI0109: RunAiGroups has no effect because the bundled client AdministratorClient is in the referenced assembly bundled-library.");

    [Fact]
    public void Two_libraries_with_the_same_bundled_client_are_a_warning() => AssertReports(
        "two-owners-app", "warning RUNAI0110: The bundled client ResearcherClient is in several referenced assemblies: bundled-library, researcher-library.");

    [Theory]
    [InlineData("csharp11-direct", "csproj", "The generated clients require C# 12 or later, but LangVersion is 11.")]
    [InlineData("netstandard-direct", "csproj", "The generated clients require net8.0 or later, but the project targets netstandard2.0.")]
    [InlineData("framework-direct", "csproj", "The generated clients require net8.0 or later, but the project targets net48.")]
    [InlineData("vb-direct", "vbproj", "Clients are generated in C# and cannot be part of a project in VB.")]
    [InlineData("fs-direct", "fsproj", "Clients are generated in C# and cannot be part of a project in F#.")]
    public void Project_that_cannot_compile_clients_has_one_error(string name, string extension, string message)
    {
        AssertReports(name, "error RUNAI0108: " + message);
        Assert.Contains($"/{name}.{extension} : error", Assert.Single(matrix.GetDiagnostics(name)), StringComparison.Ordinal);
        Assert.False(matrix.IsBuilt(name));
    }

    [Fact]
    public void Global_reference_without_compile_assets_has_one_error() =>
        AssertReports("global-reference", "error RUNAI0111: The project generates clients, but the reference to RunAi.Generated excludes assets");

    [Fact]
    public void Private_reference_in_a_library_is_a_warning() =>
        AssertReports("private-alone", "warning RUNAI0112: Projects that reference this library lack RunAi.Generated.Runtime");

    /// <summary>The page exists in the package, so the link opens.</summary>
    [Fact]
    public void Diagnostic_of_the_targets_links_to_its_page()
    {
        var line = Assert.Single(matrix.GetDiagnostics("two-owners-app"));
        var link = line[(line.LastIndexOf('(') + 1)..line.LastIndexOf(')')];
        Assert.Equal("# RUNAI0110: Bundled client in several references", File.ReadLines(new Uri(link).LocalPath).First());
    }

    /// <summary>Asserts that the only diagnostic of a project contains a text.</summary>
    private void AssertReports(string name, string text) => Assert.Contains(text, Assert.Single(matrix.GetDiagnostics(name)), StringComparison.Ordinal);
}
