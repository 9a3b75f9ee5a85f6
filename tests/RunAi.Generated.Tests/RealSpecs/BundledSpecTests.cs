using RunAi.Generator.Specs;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.RealSpecs;

public sealed class BundledSpecTests
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    [Fact]
    public void Compile_together_without_a_diagnostic() => Assert.Empty(BundledSpecs.Code.Diagnostics);

    [Fact]
    public void Every_operation_of_the_administrator_is_generated() => AssertComplete(BundledSpecs.Administrator, "RunAi.Administrator.", "");

    [Fact]
    public void Every_operation_of_the_researcher_is_generated() => AssertComplete(BundledSpecs.Researcher, "RunAi.Researcher.", "/researcher");

    [Fact]
    public void Two_runs_give_the_same_bytes() => Assert.Equal(BundledSpecs.Code.Files, new GeneratorSession(BundledSpecs.Administrator, BundledSpecs.Researcher).Run().Files);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_of_keys_decides_nothing(int seed)
    {
        var random = new Random(seed);
        var administrator = BundledSpecs.Administrator with { Text = Shuffle(BundledSpecs.Administrator.Text, random) };
        var overlay = BundledSpecs.Researcher.Overlay!;
        var researcher = BundledSpecs.Researcher with { Text = Shuffle(BundledSpecs.Researcher.Text, random), Overlay = overlay with { Text = Shuffle(overlay.Text!, random) } };
        Assert.Equal(BundledSpecs.Code.Files, new GeneratorSession(administrator, researcher).Run().Files);
    }

    [Fact]
    public void The_order_of_specs_decides_nothing() => Assert.Equal(BundledSpecs.Code.Files, new GeneratorSession(BundledSpecs.Researcher, BundledSpecs.Administrator).Run().Files);

    [Fact]
    public void The_projects_of_the_administrator() => Snapshot.Match(GeneratorHarness.Generate(BundledSpecs.Administrator).Types("IProjectsClient", "ProjectsClient", "GetProjectsOptions", "Project", "ProjectCreationRequest"));

    [Fact]
    public void An_enum_and_a_union_of_the_administrator() => Snapshot.Match(BundledSpecs.Code.Types("OrgUnitMetricType", "UpdateSecuritySettingByKeyRequest"));

    [Fact]
    public void The_whole_researcher() => Snapshot.Match(BundledSpecs.Code.Files.Where(file => file.HintName.StartsWith("RunAi.Researcher.", StringComparison.Ordinal)));

    private static void AssertComplete(SpecItem spec, string hintStart, string basePath)
    {
        // An operation that answers in two media types has two methods.
        var generated = BundledSpecs.Code.GetOperations(hintStart).Select(operation => $"{operation.Method} {operation.Route}").Distinct().Order(StringComparer.Ordinal);
        var declared =
            from path in Parse(spec.Text)["paths"]!.Properties
            from operation in path.Value.Properties
            where Methods.Contains(operation.Name)
            select $"{operation.Name.ToUpperInvariant()} {basePath}{path.Name}";
        Assert.Equal(declared.Order(StringComparer.Ordinal), generated);
    }

    private static string Shuffle(string text, Random random) => SpecTreeJson.ToJson(Parse(text), random);

    private static SpecNode Parse(string text) => SpecTreeJson.Parse(text);
}
