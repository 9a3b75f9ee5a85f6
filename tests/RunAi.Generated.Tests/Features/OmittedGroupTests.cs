using Microsoft.CodeAnalysis;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

/// <summary>Groups that filters omit are hidden members of the client, whose use is an error with instructions.</summary>
public sealed class OmittedGroupTests
{
    private static readonly SpecItem Spec = TinySpec.Paths("""
        /things: {get: {operationId: list_things, tags: [Things], responses: {'204': {description: Done.}}}}
        /nodes: {get: {operationId: list_nodes, tags: [Nodes], responses: {'204': {description: Done.}}}}
        /pools: {get: {operationId: list_pools, tags: [node pools], deprecated: true, responses: {'204': {description: Done.}}}}
        /both: {get: {operationId: list_both, tags: [Things, Both], responses: {'204': {description: Done.}}}}
        """);

    [Theory]
    [InlineData(true, "Add Nodes to RunAiGroups to generate this group.")]
    [InlineData(false, "Add Nodes to IncludeTags of the RunAiSpec item to generate this group.")]
    public void Use_of_an_omitted_group_is_one_error_with_instructions(bool isBundled, string message)
    {
        foreach (var type in new[] { "ITestClient", "TestClient" })
        {
            Assert.Equal(
                [$"'{type}.Nodes' is obsolete: '{message}'"],
                GetErrors(
                    Spec with { IncludeTags = "Things", IsBundled = isBundled },
                    $$"""
                    static class User
                    {
                        static async Task Use(RunAi.Test.{{type}} client)
                        {
                            foreach (var node in await client.Nodes.ListNodesAsync())
                            {
                            }
                        }
                    }
                    """));
        }
    }

    [Fact]
    public void Class_of_a_user_does_not_implement_omitted_groups() => Assert.Empty(GetErrors(
        Spec with { IncludeTags = "Things" },
        "sealed class Fake : RunAi.Test.ITestClient { public RunAi.Test.IThingsClient Things => null!; }"));

    [Fact]
    public void Groups_without_omission_have_no_hidden_members() =>
        Assert.DoesNotContain("Obsolete", GeneratorHarness.Generate(Spec)["TestClient.g.cs"], StringComparison.Ordinal);

    [Theory]
    [InlineData("", "true", "NodePools: Change the filters of the RunAiSpec item to generate the group node pools.")]
    [InlineData("Things;NODES", "", "NodePools: Add node pools to IncludeTags of the RunAiSpec item to generate this group.")]
    [InlineData("Things;Nodes;node pools", "true", "NodePools: Change the filters of the RunAiSpec item to generate the group node pools.")]
    [InlineData("Both", "", "NodePools: Add node pools to IncludeTags of the RunAiSpec item to generate this group. "
        + "Nodes: Add Nodes to IncludeTags of the RunAiSpec item to generate this group.")]
    public void Message_names_the_filter_that_omits_the_group(string tags, string excludeDeprecated, string expected)
    {
        var type = GetClient(Spec with { IncludeTags = tags, ExcludeDeprecated = excludeDeprecated });
        Assert.Equal(expected, string.Join(' ', type.GetMembers().OfType<IPropertySymbol>()
            .Where(property => property.Type.TypeKind == TypeKind.Dynamic)
            .Select(property => $"{property.Name}: {GetObsolete(property).ConstructorArguments[0].Value}").Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Omitted_groups_are_hidden_from_completion_lists() => Assert.Contains(
        GetClient(Spec with { IncludeTags = "Things" }).GetMembers("Nodes")[0].GetAttributes(),
        attribute => attribute.AttributeClass!.Name == "EditorBrowsableAttribute" && attribute.ConstructorArguments[0].Value is 1);

    [Fact]
    public void Documentation_lists_the_omitted_groups_and_the_property() => Assert.Contains(
        "/// <remarks>Groups that are not generated: Nodes, node pools. To generate them, add them to RunAiGroups.</remarks>",
        GeneratorHarness.Generate(Spec with { IncludeTags = "Things", IsBundled = true })["TestClient.g.cs"],
        StringComparison.Ordinal);

    /// <summary>An operation whose second tag is included keeps its group, which has the name of an omitted one.</summary>
    [Fact]
    public void Omitted_group_does_not_rename_a_group()
    {
        var spec = TinySpec.Paths("""
            /a: {get: {operationId: a, tags: [node pools], responses: {'204': {description: Done.}}}}
            /b: {get: {operationId: b, tags: [NodePools], responses: {'204': {description: Done.}}}}
            """);
        var property = Assert.Single(GetClient(spec with { IncludeTags = "NodePools" }).GetMembers().OfType<IPropertySymbol>());
        Assert.Equal("NodePools INodePoolsClient", $"{property.Name} {property.Type.Name}");
    }

    private static INamedTypeSymbol GetClient(SpecItem spec)
    {
        GeneratorHarness.Generate(spec);
        return new GeneratorSession(spec).Run().Compilation.GetTypeByMetadataName("RunAi.Test.ITestClient")!;
    }

    private static AttributeData GetObsolete(IPropertySymbol property) =>
        Assert.Single(property.GetAttributes(), attribute => attribute.AttributeClass!.Name == "ObsoleteAttribute");

    private static IEnumerable<string> GetErrors(SpecItem spec, string code) =>
        new GeneratorSession(spec).Run().Compilation.AddSyntaxTrees(UserProject.Parse(code)).GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.GetMessage(null));
}
