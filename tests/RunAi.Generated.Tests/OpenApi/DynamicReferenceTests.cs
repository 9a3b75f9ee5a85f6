using System.Globalization;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Tests.OpenApi;

public sealed class DynamicReferenceTests
{
    private const string Page = """
        "Page":{"type":"object","properties":{"data":{"type":"array","items":{"$dynamicRef":"#entry"}}},"$defs":{"any":{"$dynamicAnchor":"entry"}}}
        """;

    [Fact]
    public void Schema_that_assigns_an_anchor_refers_to_an_instance_of_the_generic_schema()
    {
        var spec = DocumentReading.WithSchema(
            """{"$ref":"#/components/schemas/Page","$defs":{"entry":{"$dynamicAnchor":"entry","type":"string"}}}""", Page, "3.1.0");

        var instance = spec.Schema(spec.Thing.Reference!);
        var items = spec.Schema(spec.Schema(instance.Properties.Single().Schema).Items!);
        Assert.Equal("#/components/schemas/Thing/$defs/entry", items.Reference);
        Assert.Empty(spec.Diagnostics);
    }

    [Fact]
    public void Generic_schema_itself_uses_its_own_anchor() =>
        Assert.Equal("#/components/schemas/Page/$defs/any", DocumentReading
            .WithSchema("""{"$ref":"#/components/schemas/Page"}""", Page, "3.1.0")
            .Schema("#/components/schemas/Page/properties/data/items").Reference);

    [Fact]
    public void Parts_that_do_not_depend_on_the_scope_are_shared_by_all_instances()
    {
        var spec = DocumentReading.WithSchema(
            """{"$ref":"#/components/schemas/Page","$defs":{"entry":{"$dynamicAnchor":"entry","type":"string"}}}""", """
            "Page":{"properties":{"data":{"items":{"$dynamicRef":"#entry"}},"meta":{"properties":{"total":{}}}},"$defs":{"any":{"$dynamicAnchor":"entry"}}}
            """, "3.1.0");

        var meta = spec.Schema(spec.Thing.Reference!).Properties.Single(property => property.Name == "meta");
        Assert.Equal("#/components/schemas/Page/properties/meta", meta.Schema);
    }

    [Fact]
    public void Extensible_tree_of_the_standard_refers_to_the_extension()
    {
        var spec = DocumentReading.WithSchema("""{"$ref":"https://example.com/strict-tree"}""", """
            "Tree":{"$id":"https://example.com/tree","$dynamicAnchor":"node","type":"object",
              "properties":{"data":true,"children":{"type":"array","items":{"$dynamicRef":"#node"}}}},
            "Strict":{"$id":"https://example.com/strict-tree","$dynamicAnchor":"node","$ref":"tree","unevaluatedProperties":false}
            """, "3.1.0");

        var strict = spec.Schema("#/components/schemas/Strict");
        var tree = spec.Schema(strict.Reference!);
        var children = spec.Schema(tree.Properties.Single(property => property.Name == "children").Schema);
        Assert.Equal("#/components/schemas/Strict", spec.Schema(children.Items!).Reference);
        Assert.Empty(spec.Diagnostics);
    }

    [Fact]
    public void Anchor_of_the_outermost_extension_takes_precedence()
    {
        var spec = DocumentReading.WithSchema("""{"$dynamicAnchor":"node","$ref":"#/components/schemas/Middle"}""", """
            "Middle":{"$dynamicAnchor":"node","$ref":"#/components/schemas/Tree"},
            "Tree":{"$dynamicAnchor":"node","properties":{"next":{"$dynamicRef":"#node"}}}
            """, "3.1.0");

        var tree = spec.Schema(spec.Schema(spec.Thing.Reference!).Reference!);
        Assert.Equal("#/components/schemas/Thing", spec.Schema(tree.Properties.Single().Schema).Reference);
    }

    [Fact]
    public void Page_of_another_type_in_an_item_has_its_own_items()
    {
        var spec = DocumentReading.WithSchema(
            """{"$ref":"#/components/schemas/Page","$defs":{"entry":{"$dynamicAnchor":"entry","$ref":"#/components/schemas/User"}}}""", Page + """
            ,"User":{"properties":{"projects":{"$ref":"#/components/schemas/Projects"}}},
            "Projects":{"$ref":"#/components/schemas/Page","$defs":{"entry":{"$dynamicAnchor":"entry","type":"integer"}}}
            """, "3.1.0");

        Assert.Equal("#/components/schemas/Projects", spec.Schema("#/components/schemas/User/properties/projects").Reference);
        var page = spec.Schema(spec.Schema("#/components/schemas/Projects").Reference!);
        Assert.Equal(
            "#/components/schemas/Projects/$defs/entry", spec.Schema(spec.Schema(page.Properties.Single().Schema).Items!).Reference);
    }

    [Theory]
    [InlineData("#/components/schemas/Page/$defs/any")]
    [InlineData("#plain")]
    public void Dynamic_reference_to_a_schema_without_a_dynamic_anchor_equals_a_reference(string reference) => Assert.Equal(
        "#/components/schemas/Page/$defs/any", DocumentReading.WithSchema($$"""{"$dynamicRef":"{{reference}}"}""", """
        "Page":{"$defs":{"any":{"$anchor":"plain"},"other":{"$dynamicAnchor":"entry"}}}
        """, "3.1.0").Thing.Reference);

    [Fact]
    public void Dynamic_reference_without_an_anchor_in_its_scope_is_reported()
    {
        var spec = DocumentReading.WithSchema("""{"items":{"$dynamicRef":"#entry"}}""", """
            "One":{"$defs":{"a":{"$dynamicAnchor":"entry"}}},"Two":{"$defs":{"a":{"$dynamicAnchor":"entry"}}}
            """, "3.1.0");

        var diagnostic = Assert.Single(spec.Diagnostics);
        Assert.Equal(DiagnosticIds.UnsupportedConstruct, diagnostic.Id);
        Assert.Contains("#/components/schemas/Thing/items", diagnostic.ToString(), StringComparison.Ordinal);
        Assert.Contains("\"$dynamicAnchor\": \"entry\"", diagnostic.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Instances_of_many_generic_schemas_are_charged_to_the_budget()
    {
        const int Length = 400;
        var generics = string.Join(',', Enumerable.Range(0, Length).Select(i => string.Create(CultureInfo.InvariantCulture, $$$"""
            "G{{{i}}}":{"properties":{"a":{"$dynamicRef":"#a{{{i}}}"},"b":{"$ref":"#/components/schemas/G{{{(i + 1) % Length}}}"},
              "c":{"$ref":"#/components/schemas/H{{{i}}}"}},"$defs":{"d":{"$dynamicAnchor":"a{{{i}}}"}} },
            "H{{{i}}}":{"$ref":"#/components/schemas/G{{{(i + 7) % Length}}}","$defs":{"d":{"$dynamicAnchor":"a{{{i}}}"}} }
            """)));

        var spec = DocumentReading.Read($$$"""
            {"openapi":"3.1.0","paths":{"/a":{"get":{"responses":{"200":{"description":"","content":{"application/json":{"schema":
              {"$ref":"#/components/schemas/G0"} } } } } } } },"components":{"schemas":{ {{{generics}}} } } }
            """, budget: 4_000_000);

        Assert.Equal([DiagnosticIds.BudgetExceeded], spec.Ids);
    }
}
