using RunAi.Generator.Tests.Support;
using static RunAi.Generator.Tests.Splitting.SplitSpec;

namespace RunAi.Generator.Tests.Splitting;

/// <summary>Diagnostics of references to other files are reported at the reference, in the file that contains it.</summary>
public sealed class PartDiagnosticTests
{
    private const string Schema = "#/paths/~1things/get/responses/200/content/application~1json/schema";
    private const string Start = "/app/specs/api.yaml(8,91): warning ";
    private const string Skipped = "RUNAI0013: The operation GET /things is not generated: its schema " + Schema + " cannot be resolved";

    [Fact]
    public void RUNAI0010_a_file_that_was_not_given_is_reported_with_the_item_to_write() => AssertSkipped(
        $"{Start}RUNAI0010: The reference \"parts/thing.yaml\" at {Schema} is external. The file is not one of the References of the spec. Add it if it "
        + "exists: <RunAiSpec Include=\"specs/api.yaml\" References=\"specs/parts/thing.yaml\" />",
        Returning("parts/thing.yaml"));

    [Fact]
    public void RUNAI0010_the_item_keeps_its_other_references() => AssertSkipped(
        $"{Start}RUNAI0010: The reference \"../common/a%20b.json#/Thing\" at {Schema} is external. The file is not one of the References of the spec. Add it "
        + "if it exists: <RunAiSpec Include=\"specs/api.yaml\" References=\"specs/parts/**;common/a b.json\" />",
        Returning("../common/a%20b.json#/Thing", new SplitFile("/app/specs/parts/other.yaml", "{}")) with { References = "specs/parts/**" });

    [Theory]
    [InlineData("https://example.com/thing.yaml")]
    [InlineData("//example.com/thing.yaml")]
    [InlineData("file:///app/specs/thing.yaml")]
    public void RUNAI0010_a_URL_is_not_downloaded(string url) => AssertSkipped(
        $"{Start}RUNAI0010: The reference \"{url}\" at {Schema} is external. A build does not download documents. Save the document below the folder of the "
        + "spec and refer to it by a relative path, or bundle the documents.",
        Returning(url, new SplitFile("/app/specs/thing.yaml", "type: string")));

    [Theory]
    [InlineData("/app/specs/thing.yaml")]
    [InlineData(@"parts\\thing.yaml")]
    [InlineData("thing.yaml?v=1")]
    public void RUNAI0010_a_path_that_is_not_relative(string reference) => AssertSkipped(
        $"{Start}RUNAI0010: The reference \"{reference}\" at {Schema} is external. Write it as a path that is relative to this file, with forward slashes.",
        Returning(reference, new SplitFile("/app/specs/thing.yaml", "type: string")));

    [Theory]
    [InlineData("../../../thing.yaml")]
    [InlineData("%2e%2e/../../thing.yaml")]
    public void RUNAI0010_a_path_that_climbs_out(string reference) => AssertSkipped(
        $"{Start}RUNAI0010: The reference \"{reference}\" at {Schema} is external. It has more \"..\" than there are folders. Correct the path.",
        Returning(reference, new SplitFile("/thing.yaml", "type: string")));

    [Theory]
    [InlineData("thing.yaml#/Missing", "Thing: {type: string}")]
    [InlineData("thing.yaml#Thing", "Thing: {type: string}")]
    [InlineData("thing.yaml#/items/01", "items: [{type: string}, {type: string}]")]
    [InlineData("thing.yaml#/Thing/deep", "Thing: text")]
    public void RUNAI0009_a_pointer_that_does_not_exist_in_the_file(string reference, string text) => AssertSkipped(
        $"{Start}RUNAI0009: The reference \"{reference}\" at {Schema} cannot be resolved. Add the missing component or fix the reference.",
        Returning(reference, new SplitFile("/app/specs/thing.yaml", text)));

    [Fact]
    public void RUNAI0009_a_reference_of_a_part_is_not_resolved_in_the_spec()
    {
        const string Thing = "properties:\n  other: {$ref: '#/components/schemas/Other'}\n";
        var spec = Returning("parts/thing.yaml", new SplitFile("/app/specs/parts/thing.yaml", Thing));
        spec = spec with { Text = spec.Text + "\ncomponents: {schemas: {Other: {type: string}}}" };
        Assert.Equal(
            "/app/specs/parts/thing.yaml(2,17): warning RUNAI0009: The reference \"#/components/schemas/Other\" at #/components/schemas/thing/properties/other "
            + "cannot be resolved. Add the missing component or fix the reference.",
            GeneratorHarness.Diagnose(spec).Diagnostics[0]);
    }

    [Fact]
    public void RUNAI0011_files_that_consist_of_references_to_each_other() => AssertSkipped(
        $"{Start}RUNAI0011: The reference \"a.yaml\" at {Schema} is part of a cycle that contains no schema. Replace one of its references with the intended "
        + "schema.",
        Returning("a.yaml", new SplitFile("/app/specs/a.yaml", "$ref: b.yaml"), new SplitFile("/app/specs/b.yaml", "$ref: a.yaml")));

    [Theory]
    [InlineData("[]", "the value at # is an array, which is not expected here")]
    [InlineData("text", "the value at # is not an object")]
    [InlineData("12", "the value at # is not an object")]
    public void RUNAI0035_a_file_that_is_not_an_object(string text, string problem) => AssertSkipped(
        $"{Start}RUNAI0035: The reference \"thing.yaml\" at {Schema} cannot be resolved, because the file 'thing.yaml' cannot be used: {problem}",
        Returning("thing.yaml", new SplitFile("/app/specs/thing.yaml", text)));

    [Fact]
    public void RUNAI0035_a_file_with_errors_is_reported_with_its_errors()
    {
        var spec = Returning("parts/thing.json", new SplitFile("/app/specs/parts/thing.json", "{\n  \"type\": }"));
        var diagnostics = GeneratorHarness.Diagnose(spec).Diagnostics;
        Assert.StartsWith("/app/specs/parts/thing.json(2,11): error RUNAI0004: ", diagnostics[0], StringComparison.Ordinal);
        Assert.Equal(
            $"{Start}RUNAI0035: The reference \"parts/thing.json\" at {Schema} cannot be resolved, because the file 'parts/thing.json' cannot be used: it has "
            + "errors, which are reported at their locations",
            diagnostics[1]);
        Assert.Equal(3, diagnostics.Count);
    }

    [Fact]
    public void RUNAI0035_a_symbolic_link() => AssertSkipped(
        $"{Start}RUNAI0035: The reference \"thing.yaml\" at {Schema} cannot be resolved, because the file 'thing.yaml' cannot be used: it is a symbolic link, "
        + "or in a folder that is one; refer to the file itself",
        Returning("thing.yaml") with { Links = "/app/specs/thing.yaml" });

    [Theory]
    [InlineData("utf-16")]
    [InlineData("iso-8859-1")]
    public void RUNAI0035_a_file_of_another_encoding(string encoding) => AssertSkipped(
        $"{Start}RUNAI0035: The reference \"thing.yaml\" at {Schema} cannot be resolved, because the file 'thing.yaml' cannot be used: its encoding is "
        + $"{encoding}; save it as UTF-8",
        Returning("thing.yaml", new SplitFile("/app/specs/thing.yaml", "type: string") { Encoding = encoding }));

    [Fact]
    public void Broken_file_that_no_reference_needs_is_not_reported() => Assert.Empty(GeneratorHarness.Diagnose(
        Returning(
            "thing.yaml", new SplitFile("/app/specs/thing.yaml", "type: string"), new SplitFile("/app/specs/README.md", "{ # }"),
            new SplitFile("/app/specs/other.json", "["))).Diagnostics);

    [Fact]
    public void Failed_reference_of_an_operation_that_a_filter_removes_is_not_reported()
    {
        var spec = Returning("missing.yaml", new SplitFile("/app/specs/thing.yaml", "{}"));
        var other = "  /others: {get: {operationId: others, tags: [Others], responses: {'204': {description: Done.}}}}\n";
        spec = spec with { Text = spec.Text.Replace("  /things:", other + "  /things:", StringComparison.Ordinal), IncludeTags = "Others" };
        Assert.Empty(GeneratorHarness.Diagnose(spec).Diagnostics);
    }

    private static void AssertSkipped(string expected, SpecItem spec) => Assert.Equal(
        expected + "\n/app/specs/api.yaml(6,7): warning " + Skipped, string.Join('\n', GeneratorHarness.Diagnose(spec).Diagnostics));
}
