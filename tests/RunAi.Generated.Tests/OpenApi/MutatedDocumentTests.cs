using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;

namespace RunAi.Generator.Tests.OpenApi;

/// <summary>Replaces each value of documents that use every field, one at a time, and checks that reading never throws.</summary>
public sealed class MutatedDocumentTests
{
    private static readonly SourceLocation Location = new("mutated", 0, 0);

    public static TheoryData<string> Versions => [.. SampleDocuments.All.Keys];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Sample_document_is_valid_before_mutation(string version) => Assert.Empty(DocumentReading.Read(SampleDocuments.All[version]).Diagnostics);

    [Theory]
    [MemberData(nameof(Versions))]
    public void Document_with_any_value_replaced_is_read_without_an_exception(string version)
    {
        var root = Parse(SampleDocuments.All[version]);
        foreach (var mutant in CreateMutants(root).SelectMany(make => Replacements.Select(make)))
        {
            Assert.Null(Record.Exception(() => DocumentReading.Read(mutant)));
        }
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Document_with_any_value_replaced_by_a_reference_is_read_without_an_exception(string version)
    {
        var root = Parse(SampleDocuments.All[version]);
        var references = Targets.Select(target => SpecNode.Object(Location, [new SpecProperty("$ref", Location, SpecNode.String(Location, target))])).ToList();
        foreach (var mutant in CreateMutants(root).SelectMany(make => references.Select(make)))
        {
            Assert.Null(Record.Exception(() => DocumentReading.Read(mutant)));
        }
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Mutated_document_reports_the_same_diagnostics_each_time(string version)
    {
        foreach (var mutant in CreateMutants(Parse(SampleDocuments.All[version])).Select(make => make(SpecNode.Number(Location, "1"))))
        {
            Assert.Equal(DocumentReading.Read(mutant).Diagnostics, DocumentReading.Read(mutant).Diagnostics);
        }
    }

    private static string[] Targets =>
    [
        "#/", "#/paths", "#/paths/~1a", "#/components/schemas", "#/components/schemas/Pet", "#/components/schemas/A/properties/a", "#/components/parameters/Id",
        "#/components/responses/E", "#/components/requestBodies/B", "#/definitions/Pet", "#/definitions/Cat/allOf/1", "#/parameters/Id", "#/responses/E", "#b",
    ];

    private static SpecNode[] Replacements =>
    [
        SpecNode.Null(Location), SpecNode.Boolean(Location, value: true), SpecNode.Number(Location, "1e999"), SpecNode.String(Location, string.Empty),
        SpecNode.String(Location, "{\uD800\u2028"),
        SpecNode.Array(Location, []),
        SpecNode.Array(Location, [SpecNode.Null(Location)]),
        SpecNode.Object(Location, []),
        SpecNode.Object(Location, [new SpecProperty(string.Empty, Location, SpecNode.String(Location, "#"))]),
    ];

    private static SpecNode Parse(string text) => SpecParser.Parse(new SpecContent("sample", text), SpecLimits.Default, new DiagnosticBag())!;

    /// <summary>Returns, for each value of the tree, a function that creates a tree in which that value is replaced.</summary>
    private static IEnumerable<Func<SpecNode, SpecNode>> CreateMutants(SpecNode node)
    {
        yield return replacement => replacement;
        for (var i = 0; i < node.Properties.Count; i++)
        {
            var index = i;
            foreach (var make in CreateMutants(node.Properties[index].Value))
            {
                yield return replacement => SpecNode.Object(
                    node.Location,
                    [.. node.Properties.Select((property, at) => at == index ? new SpecProperty(property.Name, Location, make(replacement)) : property)]);
            }
        }

        for (var i = 0; i < node.Items.Count; i++)
        {
            var index = i;
            foreach (var make in CreateMutants(node.Items[index]))
            {
                yield return replacement => SpecNode.Array(node.Location, [.. node.Items.Select((item, at) => at == index ? make(replacement) : item)]);
            }
        }
    }
}
