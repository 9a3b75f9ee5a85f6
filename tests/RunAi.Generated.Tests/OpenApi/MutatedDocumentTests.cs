using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;
using Xunit;

namespace RunAi.Generator.Tests.OpenApi;

/// <summary>Every value of a document that uses every field is replaced by something else, one at a time: the readers must always cope.</summary>
public sealed class MutatedDocumentTests
{
    private static readonly SourceLocation Location = new("mutated", 0, 0);

    public static TheoryData<string> Versions => [.. SampleDocuments.All.Keys];

    [Theory]
    [MemberData(nameof(Versions))]
    public void The_document_itself_has_no_faults(string version) => Assert.Empty(DocumentReading.Read(SampleDocuments.All[version]).Diagnostics);

    [Theory]
    [MemberData(nameof(Versions))]
    public void No_value_in_another_s_place_is_too_much(string version)
    {
        var root = Parse(SampleDocuments.All[version]);
        foreach (var mutant in CreateMutants(root).SelectMany(make => Replacements.Select(make)))
        {
            Assert.Null(Record.Exception(() => DocumentReading.Read(mutant)));
        }
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void No_reference_in_another_s_place_is_too_much(string version)
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
    public void What_is_left_of_a_document_reads_the_same_twice(string version)
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

    /// <summary>For each value of the tree, what makes a tree with another one in its place.</summary>
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
                    [.. node.Properties.Select((member, at) => at == index ? new SpecProperty(member.Name, Location, make(replacement)) : member)]);
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
