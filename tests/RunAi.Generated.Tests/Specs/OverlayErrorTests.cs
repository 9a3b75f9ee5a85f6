using RunAi.Generator.Specs;

namespace RunAi.Generator.Tests.Specs;

public sealed class OverlayErrorTests
{
    private const string Spec = """{"a":{"x":1},"b":[1],"c":"t","d":{"e":{"f":1}}}""";

    [Theory]
    [InlineData("actions: []", "1,1", "the document has no member \"overlay\" that says its version, such as overlay: 1.0.0")]
    [InlineData("[]", "1,1", "the document has no member \"overlay\" that says its version, such as overlay: 1.0.0")]
    [InlineData("overlay: 2.0.0\nactions: []", "1,10", "overlay version '2.0.0' is not supported; supported are 1.0 and 1.1")]
    [InlineData("overlay: 1.10.0\nactions: []", "1,10", "overlay version '1.10.0' is not supported; supported are 1.0 and 1.1")]
    [InlineData("overlay: []\nactions: []", "1,10", "overlay version 'array of 0 items' is not supported; supported are 1.0 and 1.1")]
    [InlineData("overlay: 1.0.0", "1,1", "the member \"actions\" must be an array of actions")]
    [InlineData("overlay: 1.0.0\nactions: {}", "2,10", "the member \"actions\" must be an array of actions")]
    public void A_document_that_is_no_overlay_is_refused(string overlay, string place, string message)
    {
        var overlaid = OverlayResult.ApplyOverlay(SpecReading.Parse(Spec), overlay);
        Assert.Equal([$"overlay({place}): RUNAI0016: The overlay can't be applied: {message}"], overlaid.Diagnostics);
        Assert.Same(overlaid.Before, overlaid.After);
    }

    [Theory]
    [InlineData("1", "3,3", "an action must be an object with a \"target\" that is a JSONPath in a string")]
    [InlineData("{remove: true}", "3,3", "an action must be an object with a \"target\" that is a JSONPath in a string")]
    [InlineData("{target: 1, remove: true}", "3,12", "an action must be an object with a \"target\" that is a JSONPath in a string")]
    [InlineData("{target: a.b, remove: true}", "3,12", "the JSONPath \"a.b\" is not understood: expected '$', found 'a' at character 1")]
    [InlineData("{target: $.b, copy: $.}", "3,23", "the JSONPath \"$.\" is not understood: expected a name or '*' (other characters need ['…']), found the end at character 3")]
    [InlineData("{target: $.b, copy: 1}", "3,23", "a JSONPath must be a string")]
    [InlineData("{target: $.a, updates: {}}", "3,17", "an action has no member \"updates\"; it has target, description and one of update, copy and remove")]
    [InlineData("{target: $.a}", "3,3", "the action does nothing; it needs one of \"update\", \"copy\" and \"remove: true\"")]
    [InlineData("{target: $.a, remove: false}", "3,3", "the action does nothing; it needs one of \"update\", \"copy\" and \"remove: true\"")]
    [InlineData("{target: $.a, remove: yes}", "3,25", "\"remove\" must be true or false")]
    [InlineData("{target: $.a, copy: $.d, update: {}}", "3,23", "an action with \"copy\" can't have \"update\" or \"remove\" too")]
    [InlineData("{target: $.a, copy: $.d, remove: true}", "3,23", "an action with \"copy\" can't have \"update\" or \"remove\" too")]
    public void A_malformed_action_is_refused(string action, string place, string message) => AssertRefused(action, place, message);

    [Theory]
    [InlineData("{target: $, remove: true}", "3,12", "the target \"$\" is the whole document, which can't be removed")]
    [InlineData("{target: $.*, update: {}}", "3,12", "the target \"$.*\" selects values of different kinds; an update needs only objects, only arrays or only plain values")]
    [InlineData("{target: $.a, copy: $.missing}", "3,12", "the target \"$.a\" is given a copy of what must be one value, but its query selects none or several")]
    [InlineData("{target: $.a, copy: $.*}", "3,12", "the target \"$.a\" is given a copy of what must be one value, but its query selects none or several")]
    [InlineData("{target: $.a, update: 1}", "3,25", "a plain value can't be merged into an object of \"$.a\"; remove the old value in an action of its own first")]
    [InlineData("{target: $.c, update: {}}", "3,25", "an object can't be merged into a plain value of \"$.c\"; remove the old value in an action of its own first")]
    [InlineData("{target: $.a, copy: $.b}", "3,12", "an array can't be merged into an object of \"$.a\"; remove the old value in an action of its own first")]
    [InlineData("{target: $.d, update: {e: {f: []}}}", "3,33", "an array can't be merged into a plain value, at #/e/f below the target, of \"$.d\"; remove the old value in an action of its own first")]
    public void An_action_that_does_not_fit_the_spec_is_refused(string action, string place, string message) => AssertRefused(action, place, message);

    [Fact]
    public void An_action_that_matches_nothing_is_a_warning_at_its_target() =>
        Assert.Equal(
            ["overlay(4,13): RUNAI0017: The overlay action with target \"$.missing\" matches nothing in the spec"],
            OverlayResult.Apply(Spec, "- remove: true\n  target:   $.missing\n").Diagnostics);

    [Fact]
    public void A_bad_action_does_not_stop_the_others()
    {
        var overlaid = OverlayResult.Apply("""{"a":1,"b":2}""", "- {target: $.a}\n- {target: $.b, remove: true}\n");
        Assert.Single(overlaid.Diagnostics);
        Assert.Equal("""{"a":1}""", overlaid.After.ToJson());
    }

    [Fact]
    public void Copies_that_double_the_document_again_and_again_end_in_a_diagnostic()
    {
        var actions = string.Concat(Enumerable.Repeat("- {target: $.a, copy: $.a}\n", 20));
        var overlaid = OverlayResult.Apply("""{"a":[1]}""", actions, new SpecLimits { Nodes = 1_000 });
        Assert.Contains("RUNAI0006: The spec exceeds the limit of 1000 values.", overlaid.Diagnostics[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Copies_that_nest_the_document_again_and_again_end_in_a_diagnostic()
    {
        var actions = string.Concat(Enumerable.Repeat("- {target: '$..end', copy: $}\n", 10));
        var overlaid = OverlayResult.Apply("""{"a":{"end":{}}}""", actions, new SpecLimits { Depth = 20 });
        Assert.Contains("RUNAI0006: The spec exceeds the limit of 20 levels of nesting.", overlaid.Diagnostics[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$[?$[?@.missing].b]")]
    [InlineData("$[?$..missing]")]
    [InlineData("$..*..*")]
    public void A_query_of_too_many_steps_ends_in_a_diagnostic(string query)
    {
        var items = string.Join(",", Enumerable.Repeat("{\"a\":1}", 100));
        var overlaid = OverlayResult.Apply($"[{items}]", $"- {{target: '{query}', remove: true}}\n", new SpecLimits { QuerySteps = 500 });
        Assert.Equal(
            [$"overlay(3,12): RUNAI0016: The overlay can't be applied: the target \"{query}\" takes too many steps to look for; make the target more specific"],
            overlaid.Diagnostics);
    }

    private static void AssertRefused(string action, string place, string message)
    {
        var overlaid = OverlayResult.Apply(Spec, $"- {action}\n");
        Assert.Equal([$"overlay({place}): RUNAI0016: The overlay can't be applied: {message}"], overlaid.Diagnostics);
        Assert.Same(overlaid.Before, overlaid.After);
    }
}
