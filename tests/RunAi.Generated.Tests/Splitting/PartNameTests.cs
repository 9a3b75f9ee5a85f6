using RunAi.Generator.Tests.Support;
using static RunAi.Generator.Tests.Splitting.SplitSpec;

namespace RunAi.Generator.Tests.Splitting;

/// <summary>The names of parts in the generated code.</summary>
public sealed class PartNameTests
{
    private const string Person = "type: object\nproperties: {name: {type: string}}\n";

    [Theory]
    [InlineData("schemas/Person.yaml", "Person.yaml")]
    [InlineData("schemas/Person.json", "Person.json")]
    [InlineData("schemas/Person.yml", "Person.yml")]
    [InlineData("schemas/a%20person.yaml", "a person.yaml", "APerson")]
    [InlineData("schemas/50%25.yaml", "50%.yaml", "_50")]
    [InlineData("schemas/Person", "Person")]
    public void Schema_of_a_file_has_the_name_of_the_file(string reference, string file, string name = "Person") =>
        AssertReturns(name, Returning(reference, new SplitFile("/app/specs/schemas/" + file, Person)));

    [Theory]
    [InlineData("a#b.yaml", "a#b.yaml")]
    [InlineData("a?b=1.yaml", "a?b=1.yaml")]
    [InlineData("a#b#c.yaml#/Person", "a#b#c.yaml")]
    public void Name_of_a_file_that_is_not_encoded_is_found_if_no_other_file_matches(string reference, string file)
    {
        const string Text = Person + "Person: {properties: {name: {type: string}}}\n";
        var code = GeneratorHarness.Generate(Returning(reference, new SplitFile("/app/specs/" + file, Text)));
        Assert.Contains("string? Name", GetText(code), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("models.yaml#/Person")]
    [InlineData("models.yaml#/components/schemas/Person")]
    [InlineData("models.yaml#/x-shared/definitions/Person")]
    public void Schema_in_a_file_has_the_last_name_of_its_pointer(string reference) => AssertReturns(
        "Person",
        Returning(reference, new SplitFile(
            "/app/specs/models.yaml",
            "Person: &p {type: object, properties: {name: {type: string}}}\ncomponents: {schemas: {Person: *p}}\nx-shared: {definitions: {Person: *p}}\n")));

    [Fact]
    public void Entry_of_an_index_names_the_schema_that_only_it_refers_to() => AssertReturns(
        "Person",
        Returning(
            "index.yaml#/Person",
            new SplitFile("/app/specs/index.yaml", "Person: {$ref: impl/v2.yaml}"),
            new SplitFile("/app/specs/impl/v2.yaml", Person)));

    [Fact]
    public void Entry_of_the_spec_names_the_schema()
    {
        var spec = Returning("impl/v2.yaml", new SplitFile("/app/specs/impl/v2.yaml", Person));
        AssertReturns("Person", spec with { Text = spec.Text + "\ncomponents: {schemas: {Person: {$ref: impl/v2.yaml}}}\n" });
    }

    [Fact]
    public void Schemas_with_one_name_are_told_apart_by_their_folders_in_any_order_of_the_files()
    {
        SplitFile[] files =
        [
            new("/app/specs/thing.yaml", "type: object\nproperties: {a: {$ref: billing/address.yaml}, b: {$ref: shipping/address.yaml}}"),
            new("/app/specs/billing/address.yaml", Person),
            new("/app/specs/shipping/address.yaml", Person),
        ];
        var code = GeneratorHarness.Generate(Returning("thing.yaml", files));
        Assert.Contains("public BillingAddress? A", GetText(code), StringComparison.Ordinal);
        Assert.Contains("public ShippingAddress? B", GetText(code), StringComparison.Ordinal);
        Assert.Equal(GetText(code), GetText(GeneratorHarness.Generate(Returning("thing.yaml", [.. files.Reverse()]))));
    }

    [Fact]
    public void Component_of_the_spec_keeps_its_name_when_a_file_has_the_same()
    {
        const string Text = "properties: {old: {$ref: '../api.yaml#/components/schemas/Person'}}";
        var spec = Returning("schemas/Person.yaml", new SplitFile("/app/specs/schemas/Person.yaml", Text));
        const string Components = "\ncomponents: {schemas: {Person: {type: object, properties: {x: {type: string}}}}}\n";
        var code = GeneratorHarness.Generate(spec with { Text = spec.Text + Components });
        Assert.Contains("Task<SchemasPerson> DoItAsync", GetText(code), StringComparison.Ordinal);
        Assert.Contains("public Person? Old", GetText(code), StringComparison.Ordinal);
    }

    private static void AssertReturns(string name, SpecItem spec) =>
        Assert.Contains($"Task<{name}> DoItAsync", GetText(GeneratorHarness.Generate(spec)), StringComparison.Ordinal);
}
