using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;

namespace RunAi.Generator.Tests.Specs;

/// <summary>The effects of overlay actions (Overlay Specification 1.0 and 1.1).</summary>
public sealed class OverlayTests
{
    [Theory]
    [InlineData("""{"a":{"x":1}}""", "{target: $.a, update: {y: 2}}", """{"a":{"x":1,"y":2}}""")]
    [InlineData("""{"a":{"x":1,"z":0}}""", "{target: $.a, update: {x: 2}}", """{"a":{"x":2,"z":0}}""")]
    [InlineData("""{"a":{"x":{"p":1}}}""", "{target: $, update: {a: {x: {q: 2}}}}", """{"a":{"x":{"p":1,"q":2}}}""")]
    [InlineData("""{"a":{"x":[1]}}""", "{target: $.a, update: {x: [2, 3]}}", """{"a":{"x":[1,2,3]}}""")]
    [InlineData("""{"a":{"x":null}}""", "{target: $.a, update: {x: true}}", """{"a":{"x":true}}""")]
    [InlineData("""{"a":{}}""", "{target: $.a, update: {}}", """{"a":{}}""")]
    public void An_update_of_an_object_is_merged_into_it(string spec, string action, string expected) => AssertChanges(spec, action, expected);

    [Theory]
    [InlineData("""{"a":[1]}""", "{target: $.a, update: {x: 2}}", """{"a":[1,{"x":2}]}""")]
    [InlineData("""{"a":[1]}""", "{target: $.a, update: two}", """{"a":[1,"two"]}""")]
    [InlineData("""{"a":[1]}""", "{target: $.a, update: [2, 3]}", """{"a":[1,2,3]}""")]
    public void An_update_of_an_array_is_appended_to_it(string spec, string action, string expected) => AssertChanges(spec, action, expected);

    [Theory]
    [InlineData("""{"a":"old","b":0}""", "{target: $.a, update: new}", """{"a":"new","b":0}""")]
    [InlineData("""[1,2]""", "{target: '$[1]', update: null}", """[1,null]""")]
    public void An_update_of_a_scalar_replaces_it(string spec, string action, string expected) => AssertChanges(spec, action, expected);

    [Theory]
    [InlineData("""{"a":{"x":1},"b":2}""", "{target: $.a, remove: true}", """{"b":2}""")]
    [InlineData("""{"a":[1,2,3,2]}""", "{target: '$.a[?@ == 2]', remove: true}", """{"a":[1,3]}""")]
    [InlineData("""{"a":[1,2,3]}""", "{target: '$.a[0,1]', remove: true}", """{"a":[3]}""")]
    [InlineData("""{"a":{"a":{"a":1}},"b":{"a":2}}""", "{target: $..a, remove: true}", """{"b":{}}""")]
    [InlineData("""{"a":{"x":1}}""", "{target: $.a, remove: true, update: {y: 2}}", """{}""")]
    public void A_removal_removes_the_selected_values(string spec, string action, string expected) => AssertChanges(spec, action, expected);

    [Theory]
    [InlineData("""{"a":{"p":1},"b":{"q":2}}""", "{target: $.b, copy: $.a}", """{"a":{"p":1},"b":{"q":2,"p":1}}""")]
    [InlineData("""{"a":1,"b":[2]}""", "{target: $.b, copy: $.a}", """{"a":1,"b":[2,1]}""")]
    [InlineData("""{"a":{"b":{}}}""", "{target: $.a.b, copy: $}", """{"a":{"b":{"a":{"b":{}}}}}""")]
    public void A_copy_merges_a_value_of_the_spec(string spec, string action, string expected) => AssertChanges(spec, action, expected);

    [Fact]
    public void An_action_changes_all_selected_values() =>
        AssertChanges(
            """{"a":{"get":{}},"b":{"get":{}},"c":{"put":{}}}""",
            "{target: $.*.get, update: {x: 1}}",
            """{"a":{"get":{"x":1}},"b":{"get":{"x":1}},"c":{"put":{}}}""");

    [Fact]
    public void An_action_also_changes_selected_values_inside_selected_values() =>
        AssertChanges("""{"a":{"a":{}}}""", "{target: $..a, update: {x: 1}}", """{"a":{"a":{"x":1},"x":1}}""");

    [Fact]
    public void Actions_apply_to_the_result_of_preceding_actions() =>
        Assert.Equal(
            """{"b":{"x":1,"y":2}}""",
            OverlayResult.Apply(
                """{"a":{"x":1}}""",
                """
                - {target: $, update: {b: {}}}
                - {target: $.b, copy: $.a}
                - {target: $.a, remove: true}
                - {target: $.b, update: {y: 2}}
                """).Json());

    [Fact]
    public void Changing_one_occurrence_of_an_aliased_node_keeps_the_others()
    {
        var overlaid = OverlayResult.Apply("a: &x {p: 1}\nb: *x\n", "- {target: $.b, update: {p: 2}}\n");
        Assert.Equal("""{"a":{"p":1},"b":{"p":2}}""", overlaid.Json());
    }

    [Fact]
    public void An_overlay_does_not_change_the_original_tree()
    {
        var overlaid = OverlayResult.Apply("""{"a":{"x":[1]}}""", "- {target: $, update: {a: {x: [2]}}}\n");
        Assert.Equal("""{"a":{"x":[1]}}""", overlaid.Before.ToJson());
    }

    [Fact]
    public void Unchanged_nodes_are_shared_with_the_original_tree()
    {
        var overlaid = OverlayResult.Apply("""{"a":{"x":1},"b":{"y":1}}""", "- {target: $.a, update: {z: 1}}\n");
        Assert.Same(overlaid.Before["b"], overlaid.After["b"]);
    }

    [Fact]
    public void New_values_have_locations_in_the_overlay_and_old_values_in_the_spec()
    {
        var a = OverlayResult.Apply("""{"a":{"x":1}}""", "- target: $.a\n  update:\n    y: 2\n").After["a"]!;
        Assert.Equal(new SourceLocation("spec", 0, 5), a.Location);
        Assert.Equal(new SourceLocation("overlay", 4, 4), a.Properties[1].NameLocation);
        Assert.Equal(new SourceLocation("overlay", 4, 7), a["y"]!.Location);
    }

    [Theory]
    [InlineData("1.0.0")]
    [InlineData("1.0.7")]
    [InlineData("1.1.0")]
    [InlineData("1.0")]
    public void Overlay_versions_1_0_and_1_1_are_supported(string version) =>
        Assert.Equal(
            "{}",
            OverlayResult.ApplyOverlay(SpecReading.Parse("""{"a":1}"""), $"overlay: {version}\nactions: [{{target: $.a, remove: true}}]").Json());

    [Fact]
    public void Extensions_and_descriptions_of_actions_are_ignored() =>
        AssertChanges("""{"a":1}""", "{target: $.a, description: d, x-why: e, remove: true}", "{}");

    [Fact]
    public void The_bundled_overlay_adds_what_the_bundled_spec_lacks()
    {
        var spec = SpecFiles.Read("researcher.swagger.yaml");
        var overlaid = OverlayResult.ApplyOverlay(spec, SpecFiles.Text("researcher.overlay.yaml"));
        Assert.Empty(overlaid.Diagnostics);
        Assert.Equal("/researcher", overlaid.After.GetString("basePath"));
        Assert.Equal(
            [
                "delete_job Jobs Researcher #/definitions/error.Error", "submit_job Jobs Researcher #/definitions/error.Error",
                "list_jobs Jobs Researcher #/definitions/error.Error", "get_job Jobs Researcher #/definitions/error.Error",
                "list_projects Projects Researcher #/definitions/error.Error",
            ],
            overlaid.After["paths"]!.Properties.SelectMany(path => path.Value.Properties).Select(operation => Describe(operation.Value)));
        Assert.Equal("int64", overlaid.After["definitions"]!["api.JobView"]!["properties"]!["createdAt"]!.GetString("format"));
    }

    private static string Describe(SpecNode operation) => string.Join(
        ' ',
        operation.GetString("operationId"),
        string.Join(',', operation["tags"]!.Items),
        operation.GetString("x-runai-role"),
        operation["responses"]!["default"]!["schema"]!.GetString("$ref"));

    private static void AssertChanges(string spec, string action, string expected) => Assert.Equal(expected, OverlayResult.Apply(spec, $"- {action}\n").Json());
}
