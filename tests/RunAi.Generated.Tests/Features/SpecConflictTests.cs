using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

/// <summary>Tests specs of one project whose names are similar. The harness compiles the code, and fails if the generator throws.</summary>
public sealed class SpecConflictTests
{
    [Theory]
    [InlineData("specs/my-api.json", "", "", "specs/myapi.json", "", "")]
    [InlineData("a.json", "RunAi.Shop", "Client", "b.json", "RunAi.SHOP", "Client")]
    [InlineData("a.json", "RunAi.Shop", "Client", "b.json", "RunAi.SHop", "CLient")]
    [InlineData("a.json", "A", "B", "b.json", "a.b", "Things")]
    [InlineData("a.json", "a.b", "Things", "b.json", "A", "B")]
    [InlineData("a.json", "A.Things", "B", "b.json", "A", "tHINGS")]
    [InlineData("a.json", "RunAi.Ä", "Client", "b.json", "RunAi.ä", "Client")]
    public void Clients_whose_names_differ_by_case_are_all_generated(
        string firstPath, string firstNamespace, string firstClient, string secondPath, string secondNamespace, string secondClient)
    {
        var code = GeneratorHarness.Generate(Spec(firstPath, firstNamespace, firstClient), Spec(secondPath, secondNamespace, secondClient));

        Assert.Equal(2, code.Files.Count(file => file.Text.Contains(" class ThingsClient", StringComparison.Ordinal)));
        Assert.Distinct(code.Files.Select(file => file.HintName), StringComparer.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("A", "B", "A.B", "Things")]
    [InlineData("A.B", "Things", "A", "B")]
    [InlineData("A", "B", "A.B.C", "D")]
    [InlineData("A", "B", "A", "C")]
    public void Client_that_is_the_namespace_of_another_spec_is_an_error(string firstNamespace, string firstClient, string secondNamespace, string secondClient)
    {
        var code = GeneratorHarness.Diagnose(Spec("a.json", firstNamespace, firstClient), Spec("b.json", secondNamespace, secondClient));

        Assert.Equal(
            $"app.csproj(1,1): error RUNAI0020: The namespace {secondNamespace} of the spec 'b.json' is already used by 'a.json'. "
            + "Set a different Namespace for one of them.",
            Assert.Single(code.Diagnostics));
        Assert.Single(code.Files, file => file.Text.Contains(" class ThingsClient", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("A.Thing")]
    [InlineData("A.Thing.Inner")]
    [InlineData("A.ThingsClient")]
    [InlineData("A.IShop")]
    public void Types_do_not_have_the_name_of_a_namespace_of_another_spec(string nested) =>
        GeneratorHarness.Generate(Spec("a.json", "A", "Shop"), Spec("b.json", nested, "Other"));

    private static SpecItem Spec(string path, string space, string client) => new(
        path,
        TinySpec.WithResponse("Thing: {type: object, properties: {name: {type: string}}}").Text)
    {
        Namespace = space,
        ClientName = client,
    };
}
