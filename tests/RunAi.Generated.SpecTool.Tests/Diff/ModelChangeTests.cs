using RunAi.Generated.SpecTool.Tests.Support;

namespace RunAi.Generated.SpecTool.Tests.Diff;

/// <summary>Changes of models: <c>Sent</c> in a request, <c>Got</c> in a response.</summary>
public sealed class ModelChangeTests
{
    [Theory]
    [InlineData("""{"name":{"type":"string"}}""", """{"name":{"type":"string"},"color":{"type":"string"}}""",
        "Got: `color` added", "Sent: `color` added")]
    [InlineData("""{"name":{"type":"string"},"color":{"type":"string"}}""", """{"name":{"type":"string"}}""",
        "! Got: `color` removed", "! Sent: `color` removed")]
    [InlineData("""{"size":{"type":"integer"}}""", """{"size":{"type":"string"}}""",
        "! Got: `size` changed from int64 to string", "! Sent: `size` changed from int64 to string")]
    [InlineData("""{"size":{"type":"string"}}""", """{"size":{"type":"string","nullable":true}}""",
        "! Got: `size` can now be null", "Sent: `size` can now be null")]
    [InlineData("""{"size":{"type":"string","nullable":true}}""", """{"size":{"type":"string"}}""",
        "Got: `size` can no longer be null", "! Sent: `size` can no longer be null")]
    [InlineData("""{"size":{"type":"string"}}""", """{"size":{"type":"string","deprecated":true}}""", "Got: `size` deprecated", "Sent: `size` deprecated")]
    [InlineData("""{"tags":{"type":"array","items":{"type":"string"}}}""", """{"tags":{"type":"array","items":{"type":"boolean"}}}""",
        "! Got: `tags` changed from list of string to list of boolean", "! Sent: `tags` changed from list of string to list of boolean")]
    [InlineData("""{"more":{"type":"object","additionalProperties":{"type":"string"}}}""", """{"more":{"type":"object","additionalProperties":true}}""",
        "! Got: `more` changed from map of string to map of any JSON", "! Sent: `more` changed from map of string to map of any JSON")]
    public void A_changed_property_is_reported_with_its_severity(string before, string after, params string[] changes) => Assert.Equal(
        changes,
        Specs.Changes(
            Specs.Exchange($$"""{"type":"object","properties":{{before}}}"""),
            Specs.Exchange($$"""{"type":"object","properties":{{after}}}""")));

    [Fact]
    public void A_property_that_becomes_required_is_breaking_in_requests_only() => Assert.Equal(
        ["Got: `name` is now required", "! Sent: `name` is now required"],
        Specs.Changes(Specs.Exchange(Named("")), Specs.Exchange(Named("\"name\""))));

    [Fact]
    public void A_property_that_is_no_longer_required_is_breaking_in_responses_only() => Assert.Equal(
        ["! Got: `name` is no longer required", "Sent: `name` is no longer required"],
        Specs.Changes(Specs.Exchange(Named("\"name\"")), Specs.Exchange(Named(""))));

    [Fact]
    public void An_added_required_property_is_breaking_in_requests_only() => Assert.Equal(
        ["Got: `color` added", "! Sent: `color` added and required"],
        Specs.Changes(
            Specs.Exchange("""{"type":"object","properties":{"name":{"type":"string"}}}"""),
            Specs.Exchange("""{"type":"object","required":["color"],"properties":{"name":{"type":"string"},"color":{"type":"string"}}}""")));

    [Fact]
    public void A_read_only_property_does_not_affect_requests() => Assert.Equal(
        ["Got: `id` added"],
        Specs.Changes(
            Specs.Exchange("""{"type":"object","properties":{"name":{"type":"string"}}}"""),
            Specs.Exchange("""{"type":"object","required":["id"],"properties":{"name":{"type":"string"},"id":{"type":"string","readOnly":true}}}""")));

    [Fact]
    public void A_removed_enum_value_is_breaking_and_an_added_one_is_not() => Assert.Equal(
        ["! Got color: value `red` removed", "Got color: value `blue` added", "! Sent color: value `red` removed", "Sent color: value `blue` added"],
        Specs.Changes(Specs.Exchange(Colored("\"red\",\"green\"")), Specs.Exchange(Colored("\"green\",\"blue\"")))
            .OrderBy(change => change.TrimStart('!', ' ').Split(':')[0], StringComparer.Ordinal).ThenByDescending(change => change.StartsWith('!')));

    [Fact]
    public void A_renamed_schema_is_reported_once() => Assert.Equal(
        ["! Basket: renamed from `Cart`"],
        Specs.Changes(Referring("Cart"), Referring("Basket")));

    [Fact]
    public void A_recursive_schema_is_compared_once() => Assert.Equal(
        ["Node: `name` added"],
        Specs.Changes(Recursive(""), Recursive(""","name":{"type":"string"}""")));

    [Fact]
    public void A_schema_without_a_use_is_not_compared() => Assert.Empty(
        Specs.Changes(Specs.Document("", """ "Unused":{"type":"object"} """), Specs.Document("", """ "Unused":{"type":"string"} """)));

    private static string Named(string required) =>
        $$"""{"type":"object","required":[{{required}}],"properties":{"name":{"type":"string"} } }""";

    private static string Colored(string values) => $$"""{"type":"object","properties":{"color":{"type":"string","enum":[{{values}}]} } }""";

    private static string Referring(string name) => Got(name, $$""" "{{name}}":{"type":"object","properties":{"id":{"type":"string"} } } """);

    private static string Recursive(string more) =>
        Got("Node", $$""" "Node":{"type":"object","properties":{"next":{"$ref":"#/components/schemas/Node"}{{more}} } } """);

    private static string Got(string name, string schemas) => Specs.Document(
        $$"""
        "/x":{"get":{"operationId":"getX","responses":{
          "200":{"description":"","content":{"application/json":{"schema":{"$ref":"#/components/schemas/{{name}}"} } } } } } }
        """,
        schemas);
}
