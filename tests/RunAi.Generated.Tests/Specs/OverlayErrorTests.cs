using RunAi.Generator.Specs;

namespace RunAi.Generator.Tests.Specs;

public sealed class OverlayErrorTests
{
    private const string Spec = """{"a":{"x":1},"b":[1],"c":"t","d":{"e":{"f":1}}}""";

    [Theory]
    [InlineData("actions: []", "1,1", "the property \"overlay\" with the version is missing, such as overlay: 1.0.0")]
    [InlineData("[]", "1,1", "the property \"overlay\" with the version is missing, such as overlay: 1.0.0")]
    [InlineData("overlay: 2.0.0\nactions: []", "1,10", "overlay version '2.0.0' is not supported; supported versions are 1.0 and 1.1")]
    [InlineData("overlay: 1.10.0\nactions: []", "1,10", "overlay version '1.10.0' is not supported; supported versions are 1.0 and 1.1")]
    [InlineData("overlay: []\nactions: []", "1,10", "overlay version 'array of 0 items' is not supported; supported versions are 1.0 and 1.1")]
    [InlineData("overlay: 1.0.0", "1,1", "the property \"actions\" must be an array of actions")]
    [InlineData("overlay: 1.0.0\nactions: {}", "2,10", "the property \"actions\" must be an array of actions")]
    public void A_file_that_is_not_an_overlay_is_rejected(string overlay, string location, string message)
    {
        var overlaid = OverlayResult.ApplyOverlay(SpecReading.Parse(Spec), overlay);
        Assert.Equal([$"overlay({location}): RUNAI0016: The overlay cannot be applied: {message}"], overlaid.Diagnostics);
        Assert.Same(overlaid.Before, overlaid.After);
    }

    [Theory]
    [InlineData("1", "3,3", "an action must be an object with a property \"target\"")]
    [InlineData("{remove: true}", "3,3", "an action must be an object with a property \"target\"")]
    [InlineData("{target: 1, remove: true}", "3,12", "a JSONPath query must be a string")]
    [InlineData("{target: a.b, remove: true}", "3,12", "the JSONPath query \"a.b\" is not valid: expected '$', found 'a' at character 1")]
    [InlineData("{target: $.b, copy: $.}", "3,23",
        "the JSONPath query \"$.\" is not valid: expected a name or '*' (other characters need ['…']), found the end at character 3")]
    [InlineData("{target: $.b, copy: 1}", "3,23", "a JSONPath query must be a string")]
    [InlineData("{target: $.a, updates: {}}", "3,17",
        "unknown property \"updates\" of an action; expected target, description, and one of update, copy and remove")]
    [InlineData("{target: $.a}", "3,3", "the action has no effect; expected one of \"update\", \"copy\" and \"remove: true\"")]
    [InlineData("{target: $.a, remove: false}", "3,3", "the action has no effect; expected one of \"update\", \"copy\" and \"remove: true\"")]
    [InlineData("{target: $.a, remove: yes}", "3,25", "\"remove\" must be true or false")]
    [InlineData("{target: $.a, copy: $.d, update: {}}", "3,23", "\"copy\" cannot be combined with \"update\" or \"remove\"")]
    [InlineData("{target: $.a, copy: $.d, remove: true}", "3,23", "\"copy\" cannot be combined with \"update\" or \"remove\"")]
    public void A_malformed_action_is_rejected(string action, string location, string message) => AssertRejected(action, location, message);

    [Theory]
    [InlineData("{target: $, remove: true}", "3,12", "the target \"$\" is the root, which cannot be removed")]
    [InlineData("{target: $.*, update: {}}", "3,12",
        "the target \"$.*\" selects values of different kinds; expected only objects, only arrays or only scalars")]
    [InlineData("{target: $.a, copy: $.missing}", "3,12", "the target \"$.a\" has a \"copy\" that does not select exactly one value")]
    [InlineData("{target: $.a, copy: $.*}", "3,12", "the target \"$.a\" has a \"copy\" that does not select exactly one value")]
    [InlineData("{target: $.a, update: 1}", "3,25",
        "a scalar cannot be merged into an object in the target \"$.a\"; remove the old value with a separate action first")]
    [InlineData("{target: $.c, update: {}}", "3,25",
        "an object cannot be merged into a scalar in the target \"$.c\"; remove the old value with a separate action first")]
    [InlineData("{target: $.a, copy: $.b}", "3,12",
        "an array cannot be merged into an object in the target \"$.a\"; remove the old value with a separate action first")]
    [InlineData("{target: $.d, update: {e: {f: []}}}", "3,33",
        "an array cannot be merged into a scalar at #/e/f in the target \"$.d\"; remove the old value with a separate action first")]
    public void An_action_that_cannot_be_applied_to_the_spec_is_rejected(string action, string location, string message) =>
        AssertRejected(action, location, message);

    [Fact]
    public void An_action_that_matches_nothing_is_reported_at_its_target() =>
        Assert.Equal(
            ["overlay(4,13): RUNAI0017: The overlay target \"$.missing\" matches nothing in the spec"],
            OverlayResult.Apply(Spec, "- remove: true\n  target:   $.missing\n").Diagnostics);

    [Fact]
    public void An_invalid_action_does_not_stop_the_others()
    {
        var overlaid = OverlayResult.Apply("""{"a":1,"b":2}""", "- {target: $.a}\n- {target: $.b, remove: true}\n");
        Assert.Single(overlaid.Diagnostics);
        Assert.Equal("""{"a":1}""", overlaid.After.ToJson());
    }

    [Fact]
    public void Copies_that_repeatedly_double_the_document_are_rejected()
    {
        var actions = string.Concat(Enumerable.Repeat("- {target: $.a, copy: $.a}\n", 20));
        var overlaid = OverlayResult.Apply("""{"a":[1]}""", actions, new SpecLimits { Nodes = 1_000 });
        Assert.Contains("RUNAI0006: The spec exceeds the limit of 1000 values.", overlaid.Diagnostics[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Copies_that_repeatedly_nest_the_document_are_rejected()
    {
        var actions = string.Concat(Enumerable.Repeat("- {target: '$..end', copy: $}\n", 10));
        var overlaid = OverlayResult.Apply("""{"a":{"end":{}}}""", actions, new SpecLimits { Depth = 20 });
        Assert.Contains("RUNAI0006: The spec exceeds the limit of 20 levels of nesting.", overlaid.Diagnostics[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$[?$[?@.missing].b]")]
    [InlineData("$[?$..missing]")]
    [InlineData("$..*..*")]
    public void A_query_with_too_many_steps_is_rejected(string query)
    {
        var items = string.Join(",", Enumerable.Repeat("{\"a\":1}", 100));
        var overlaid = OverlayResult.Apply($"[{items}]", $"- {{target: '{query}', remove: true}}\n", new SpecLimits { QuerySteps = 500 });
        Assert.Equal(
            [$"overlay(3,12): RUNAI0016: The overlay cannot be applied: the target \"{query}\" takes too many steps to evaluate; use a more specific target"],
            overlaid.Diagnostics);
    }

    private static void AssertRejected(string action, string location, string message)
    {
        var overlaid = OverlayResult.Apply(Spec, $"- {action}\n");
        Assert.Equal([$"overlay({location}): RUNAI0016: The overlay cannot be applied: {message}"], overlaid.Diagnostics);
        Assert.Same(overlaid.Before, overlaid.After);
    }
}
