using RunAi.Generated.SpecTool.Tests.Support;

namespace RunAi.Generated.SpecTool.Tests.Diff;

/// <summary>Models that go both ways: <c>Sent</c> in a request, <c>Got</c> in an answer.</summary>
public sealed class ModelChangeTests
{
    [Theory]
    [InlineData("""{"name":{"type":"string"}}""", """{"name":{"type":"string"},"color":{"type":"string"}}""", "Got: `color` is new", "Sent: `color` is new")]
    [InlineData("""{"name":{"type":"string"},"color":{"type":"string"}}""", """{"name":{"type":"string"}}""", "! Got: `color` is gone", "! Sent: `color` is gone")]
    [InlineData("""{"size":{"type":"integer"}}""", """{"size":{"type":"string"}}""", "! Got: `size` was int64 and is string", "! Sent: `size` was int64 and is string")]
    [InlineData("""{"size":{"type":"string"}}""", """{"size":{"type":"string","nullable":true}}""", "! Got: `size` may be null", "Sent: `size` may be null")]
    [InlineData("""{"size":{"type":"string","nullable":true}}""", """{"size":{"type":"string"}}""", "Got: `size` may not be null any more", "! Sent: `size` may not be null any more")]
    [InlineData("""{"size":{"type":"string"}}""", """{"size":{"type":"string","deprecated":true}}""", "Got: `size` is deprecated", "Sent: `size` is deprecated")]
    [InlineData("""{"tags":{"type":"array","items":{"type":"string"}}}""", """{"tags":{"type":"array","items":{"type":"boolean"}}}""",
        "! Got: `tags` was list of string and is list of boolean", "! Sent: `tags` was list of string and is list of boolean")]
    [InlineData("""{"more":{"type":"object","additionalProperties":{"type":"string"}}}""", """{"more":{"type":"object","additionalProperties":true}}""",
        "! Got: `more` was map of string and is map of any JSON", "! Sent: `more` was map of string and is map of any JSON")]
    public void A_property_that_differs_is_told_with_its_weight(string before, string after, params string[] changes) => Assert.Equal(
        changes, Specs.Changes(Specs.Exchange($$"""{"type":"object","properties":{{before}}}"""), Specs.Exchange($$"""{"type":"object","properties":{{after}}}""")));

    [Fact]
    public void A_property_that_becomes_required_breaks_requests_only() => Assert.Equal(
        ["Got: `name` is required", "! Sent: `name` is required"],
        Specs.Changes(Specs.Exchange(Named("")), Specs.Exchange(Named("\"name\""))));

    [Fact]
    public void A_property_that_is_no_longer_required_breaks_answers_only() => Assert.Equal(
        ["! Got: `name` is not required any more", "Sent: `name` is not required any more"],
        Specs.Changes(Specs.Exchange(Named("\"name\"")), Specs.Exchange(Named(""))));

    [Fact]
    public void A_new_property_that_is_required_breaks_requests_only() => Assert.Equal(
        ["Got: `color` is new", "! Sent: `color` is new and required in requests"],
        Specs.Changes(
            Specs.Exchange("""{"type":"object","properties":{"name":{"type":"string"}}}"""),
            Specs.Exchange("""{"type":"object","required":["color"],"properties":{"name":{"type":"string"},"color":{"type":"string"}}}""")));

    [Fact]
    public void What_only_the_server_writes_is_no_matter_of_requests() => Assert.Equal(
        ["Got: `id` is new"],
        Specs.Changes(
            Specs.Exchange("""{"type":"object","properties":{"name":{"type":"string"}}}"""),
            Specs.Exchange("""{"type":"object","required":["id"],"properties":{"name":{"type":"string"},"id":{"type":"string","readOnly":true}}}""")));

    [Fact]
    public void A_value_that_an_enum_loses_breaks_and_one_that_it_gains_does_not() => Assert.Equal(
        ["! Got color: value `red` is gone", "Got color: value `blue` is new", "! Sent color: value `red` is gone", "Sent color: value `blue` is new"],
        Specs.Changes(Specs.Exchange(Colored("\"red\",\"green\"")), Specs.Exchange(Colored("\"green\",\"blue\"")))
            .OrderBy(change => change.TrimStart('!', ' ').Split(':')[0], StringComparer.Ordinal).ThenByDescending(change => change.StartsWith('!')));

    [Fact]
    public void A_schema_with_another_name_is_the_same_type_under_another_name() => Assert.Equal(
        ["! Basket: was called `Cart`"],
        Specs.Changes(Referring("Cart"), Referring("Basket")));

    [Fact]
    public void A_schema_that_contains_itself_is_compared_once() => Assert.Equal(
        ["Node: `name` is new"],
        Specs.Changes(Recursive(""), Recursive(""","name":{"type":"string"}""")));

    [Fact]
    public void A_schema_that_no_operation_uses_is_nobodys_business() => Assert.Empty(
        Specs.Changes(Specs.Document("", """ "Unused":{"type":"object"} """), Specs.Document("", """ "Unused":{"type":"string"} """)));

    private static string Named(string required) => $$"""{"type":"object","required":[{{required}}],"properties":{"name":{"type":"string"} } }""";

    private static string Colored(string values) => $$"""{"type":"object","properties":{"color":{"type":"string","enum":[{{values}}]} } }""";

    private static string Referring(string name) => Got(name, $$""" "{{name}}":{"type":"object","properties":{"id":{"type":"string"} } } """);

    private static string Recursive(string more) => Got("Node", $$""" "Node":{"type":"object","properties":{"next":{"$ref":"#/components/schemas/Node"}{{more}} } } """);

    private static string Got(string name, string schemas) => Specs.Document(
        $$""" "/x":{"get":{"operationId":"getX","responses":{"200":{"description":"","content":{"application/json":{"schema":{"$ref":"#/components/schemas/{{name}}"} } } } } } } """, schemas);
}
