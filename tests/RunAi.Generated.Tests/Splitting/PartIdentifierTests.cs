using RunAi.Generator.Tests.Support;
using static RunAi.Generator.Tests.Splitting.SplitSpec;

namespace RunAi.Generator.Tests.Splitting;

/// <summary>References by <c>$id</c> and <c>$anchor</c> between files (JSON Schema 2020-12, section 8.2), from OpenAPI 3.1 on.</summary>
public sealed class PartIdentifierTests
{
    private static readonly SplitFile Address = new("/app/specs/schemas/b.yaml", """
        $id: https://example.com/schemas/address
        type: object
        title: Address
        properties: {street: {type: string}}
        """);

    [Theory]
    [InlineData("https://example.com/schemas/address")]
    [InlineData("https://example.com/schemas/address#/properties/street")]
    public void Absolute_reference_finds_the_schema_with_the_identifier(string reference) =>
        Assert.Empty(GeneratorHarness.Diagnose(Returning31(reference, Address)).Diagnostics);

    [Fact]
    public void Relative_reference_is_relative_to_the_identifier_of_its_schema()
    {
        var user = new SplitFile("/app/specs/a.yaml", """
            $id: https://example.com/schemas/user
            type: object
            properties: {home: {$ref: address}}
            """);
        var code = GeneratorHarness.Generate(Returning31("a.yaml", user, Address));
        Assert.Contains("string? Street", GetText(code), StringComparison.Ordinal);
    }

    [Fact]
    public void Relative_identifier_is_relative_to_its_file()
    {
        var address = Address with { Text = Address.Text.Replace("https://example.com/schemas/", "", StringComparison.Ordinal) };
        Assert.Empty(GeneratorHarness.Diagnose(Returning31("schemas/address", address)).Diagnostics);
    }

    [Fact]
    public void Anchor_is_found_in_its_own_file()
    {
        var first = new SplitFile("/app/specs/a.yaml", "$defs: {Thing: {$anchor: it, type: object, properties: {first: {$ref: 'b.yaml#it'}}}}");
        var second = new SplitFile("/app/specs/b.yaml", "$defs: {Other: {$anchor: it, type: object, properties: {second: {type: string}}}}");
        var code = GeneratorHarness.Generate(Returning31("a.yaml#it", first, second));
        Assert.Contains("public Other? First", GetText(code), StringComparison.Ordinal);
        Assert.Contains("public string? Second", GetText(code), StringComparison.Ordinal);
    }

    [Fact]
    public void RUNAI0036_two_files_with_one_identifier_are_not_resolved_by_it()
    {
        var diagnostics = GeneratorHarness.Diagnose(
            Returning31("https://example.com/schemas/address", Address, Address with { Path = "/app/specs/c.yaml" })).Diagnostics;
        Assert.Equal(2, diagnostics.Count);
        Assert.StartsWith(
            "/app/specs/api.yaml(8,91): warning RUNAI0036: The reference \"https://example.com/schemas/address\" at #/paths/~1things/get/responses/200/content/"
            + "application~1json/schema refers to the $id \"https://example.com/schemas/address\", which is declared more than once: c.yaml, schemas/b.yaml. "
            + "Each $id must be unique.",
            diagnostics[0],
            StringComparison.Ordinal);
    }

    [Fact]
    public void RUNAI0036_two_files_with_one_identifier_are_reported_when_a_path_refers_to_one() => Assert.StartsWith(
        "/app/specs/api.yaml(8,91): warning RUNAI0036: The reference \"c.yaml\"",
        Assert.Single(GeneratorHarness.Diagnose(Returning31("c.yaml", Address, Address with { Path = "/app/specs/c.yaml" })).Diagnostics),
        StringComparison.Ordinal);

    [Fact]
    public void Identifiers_have_no_meaning_before_version_3_1() => Assert.Contains(
        "RUNAI0010", GeneratorHarness.Diagnose(Returning("https://example.com/schemas/address", Address)).Diagnostics[0], StringComparison.Ordinal);

    private static SpecItem Returning31(string reference, params SplitFile[] files)
    {
        var spec = Returning(reference, files);
        return spec with { Text = spec.Text.Replace("3.0.3", "3.1.0", StringComparison.Ordinal) };
    }
}
