using RunAi.Generated.TestSupport;
using RunAi.Generator.Specs;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.RealSpecs;

public sealed class BundledSpecTests
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    [Fact]
    public void Bundled_specs_compile_together_without_diagnostics() => Assert.Empty(BundledSpecs.Code.Diagnostics);

    [Fact]
    public void All_operations_of_the_Administrator_API_are_generated() => AssertComplete(BundledSpecs.Administrator, "RunAi.Administrator.", "");

    [Fact]
    public void All_operations_of_the_Researcher_API_are_generated() => AssertComplete(BundledSpecs.Researcher, "RunAi.Researcher.", "/researcher");

    [Fact]
    public void Two_runs_generate_the_same_files() =>
        Assert.Equal(BundledSpecs.Code.Files, new GeneratorSession(BundledSpecs.Administrator, BundledSpecs.Researcher).Run().Files);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Order_of_keys_does_not_change_the_files(int seed)
    {
        var random = new Random(seed);
        var administrator = BundledSpecs.Administrator with { Text = Shuffle(BundledSpecs.Administrator.Text, random) };
        var overlay = BundledSpecs.Researcher.Overlay!;
        var researcher = BundledSpecs.Researcher with
        {
            Text = Shuffle(BundledSpecs.Researcher.Text, random),
            Overlay = overlay with { Text = Shuffle(overlay.Text!, random) }
        };
        Assert.Equal(BundledSpecs.Code.Files, new GeneratorSession(administrator, researcher).Run().Files);
    }

    [Fact]
    public void Order_of_specs_does_not_change_the_files() =>
        Assert.Equal(BundledSpecs.Code.Files, new GeneratorSession(BundledSpecs.Researcher, BundledSpecs.Administrator).Run().Files);

    [Fact]
    public void Code_for_Administrator_projects_matches_its_snapshot() =>
        Snapshot.Match(
            BundledSpecs.Code.TypesIn(
                "RunAi.Administrator", "IProjectsClient", "ProjectsClient", "GetProjectsOptions", "Project", "ProjectCreationRequest"));

    private static void AssertComplete(SpecItem spec, string hintStart, string basePath)
    {
        // An operation with responses in two media types has two methods.
        var generated = BundledSpecs.Code.GetOperations(hintStart).Select(
            operation => $"{operation.Method} {operation.Route}").ToList();
        var declared =
            from path in Parse(spec.Text)["paths"]!.Properties
            from operation in path.Value.Properties
            where Methods.Contains(operation.Name)
            select $"{operation.Name.ToUpperInvariant()} {basePath}{path.Name}";
        Failures.AssertNone($"Operations of {spec.Path} that are not generated", [.. declared.Except(generated)]);
        Failures.AssertNone($"Operations that {spec.Path} does not declare", [.. generated.Except(declared)]);
    }

    private static string Shuffle(string text, Random random) => SpecTreeJson.ToJson(Parse(text), random);

    private static SpecNode Parse(string text) => SpecTreeJson.Parse(text);
}
