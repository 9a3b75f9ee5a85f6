using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Tests.Kubernetes.Support;

namespace RunAi.Generated.Sandbox.Tests.Kubernetes;

public sealed class ApplyTests : KubernetesTest
{
    [Fact]
    public async Task Applying_creates_an_object_with_201_and_changes_it_with_200()
    {
        (await ApplyAsync("small", "mine", "size: 1")).AssertStatus(201);
        (await ApplyAsync("small", "mine", "size: 2")).AssertStatus(200);

        Assert.Equal(2, (await GetAsync())["spec"]!.Value<int>("size"));
    }

    [Fact]
    public async Task Applying_owns_the_fields_of_the_configuration_but_not_the_defaults()
    {
        var widget = (await ApplyAsync("small", "mine", "size: 1, tags: [b], ports: [{ number: 80, name: web }], selector: { a: b }")).Json;

        var entry = Assert.Single(widget.SelectToken("metadata.managedFields")!);
        Assert.Equal(
            ("mine", "Apply", "shop.example.com/v1"),
            (entry.Value<string>("manager"), entry.Value<string>("operation"), entry.Value<string>("apiVersion")));
        Assert.Equal(
            """{"f:spec":{"f:ports":{"k:{\"number\":80}":{".":{},"f:name":{},"f:number":{}}},"f:selector":{},"f:size":{},"f:tags":{"v:\"b\"":{}}}}""",
            entry["fieldsV1"]!.ToString(Newtonsoft.Json.Formatting.None));
    }

    [Fact]
    public async Task Changing_a_field_of_another_manager_is_a_conflict()
    {
        await ApplyAsync("small", "first", "size: 1, color: red");

        var status = (await ApplyAsync("small", "second", "size: 2, color: red, note: x")).Json;

        Assert.Equal((409, "Conflict"), (status.Value<int>("code"), status.Value<string>("reason")));
        Assert.Equal("Apply failed with 1 conflict: conflict with \"first\": .spec.size", status.Value<string>("message"));
        var cause = Assert.Single(status.SelectToken("details.causes")!);
        Assert.Equal(
            ("FieldManagerConflict", "conflict with \"first\"", ".spec.size"),
            (cause.Value<string>("reason"), cause.Value<string>("message"), cause.Value<string>("field")));
        Assert.Equal("1", (await GetAsync()).GetText("spec.size"));
    }

    [Fact]
    public async Task Conflicts_with_updates_name_the_version_and_the_time()
    {
        await CreateAsync("small", "size: 1, color: red");

        var status = (await ApplyAsync("small", "mine", "size: 2, color: blue")).Json;

        Assert.Matches(
            "^Apply failed with 2 conflicts: conflicts with \"tests\" using shop.example.com/v1 at [0-9TZ:-]+:\n- .spec.size\n- .spec.color$",
            status.Value<string>("message"));
    }

    [Fact]
    public async Task Forced_applies_take_over_the_fields()
    {
        await ApplyAsync("small", "first", "size: 1, color: red");
        (await ApplyAsync("small", "second", "size: 2", "&force=true")).AssertStatus(200);

        Assert.Equal("f:color", GetFields(await GetAsync(), "first"));
        (await ApplyAsync("small", "first", "size: 3")).AssertStatus(409);
    }

    [Fact]
    public async Task Equal_values_are_owned_by_both_managers()
    {
        await ApplyAsync("small", "first", "size: 1");
        (await ApplyAsync("small", "second", "size: 1, color: red")).AssertStatus(200);

        Assert.Equal(("f:size", "f:color f:size"), (GetFields(await GetAsync(), "first"), GetFields(await GetAsync(), "second")));
    }

    [Fact]
    public async Task Fields_that_the_manager_no_longer_applies_are_removed()
    {
        await ApplyAsync("small", "mine", "size: 1, color: red, selector: { a: b }, ports: [{ number: 1 }, { number: 2 }]");
        await ApplyAsync("small", "mine", "size: 1, ports: [{ number: 2 }]");

        Assert.Equal(
            """{"size":1,"ports":[{"number":2}],"replicas":1,"tier":"silver"}""", (await GetAsync())["spec"]!.ToString(Newtonsoft.Json.Formatting.None));
    }

    [Fact]
    public async Task Fields_that_another_manager_owns_remain()
    {
        await ApplyAsync("small", "first", "size: 1, color: red");
        await ApplyAsync("small", "second", "color: red");
        await ApplyAsync("small", "first", "size: 1");

        Assert.Equal("red", (await GetAsync()).GetText("spec.color"));
    }

    [Fact]
    public async Task Items_of_lists_with_keys_are_merged()
    {
        await ApplyAsync("small", "first", "size: 1, ports: [{ number: 1, name: a }], tags: [x]");
        (await ApplyAsync("small", "second", "ports: [{ number: 2, name: b }], tags: [y]")).AssertStatus(200);
        var status = (await ApplyAsync("small", "second", "ports: [{ number: 1, name: c }]")).Json;

        Assert.Equal(
            """[{"number":1,"name":"a"},{"number":2,"name":"b"}] ["x","y"]""",
            $"{Text((await GetAsync()).SelectToken("spec.ports")!)} {Text((await GetAsync()).SelectToken("spec.tags")!)}");
        Assert.Equal(".spec.ports[number=1].name", status.GetText("details.causes[0].field"));
    }

    [Fact]
    public async Task Updates_take_over_changed_fields()
    {
        await ApplyAsync("small", "first", "size: 1, color: red");
        await CallAsync(200, "PATCH", $"{Widgets}/small?fieldManager=editor", """{"spec":{"size":2}}""", MergePatch);

        Assert.Equal(("f:color", "f:size"), (GetFields(await GetAsync(), "first"), GetFields(await GetAsync(), "editor")));
    }

    [Fact]
    public async Task The_status_has_managers_of_its_own()
    {
        await ApplyAsync("small", "mine", "size: 1");
        var body = """{"apiVersion":"shop.example.com/v1","kind":"Widget","metadata":{"name":"small"},"status":{"phase":"Ready"}}""";
        var widget = await CallAsync(200, "PATCH", $"{Widgets}/small/status?fieldManager=mine", body, ApplyPatch);

        Assert.Equal(
            ["", "status"], widget.SelectTokens("metadata.managedFields[*]").Select(entry => entry.Value<string>("subresource") ?? ""));
        Assert.Equal("1", widget.GetText("spec.size"));
    }

    [Fact]
    public async Task Applying_the_same_configuration_keeps_the_version()
    {
        var first = (await ApplyAsync("small", "mine", "size: 1")).Json;
        var second = (await ApplyAsync("small", "mine", "size: 1")).Json;

        Assert.Equal(first.GetText("metadata.resourceVersion"), second.GetText("metadata.resourceVersion"));
    }

    [Fact]
    public async Task Applying_without_a_manager_returns_422()
    {
        var status = await CallAsync(422, "PATCH", $"{Widgets}/small", Widget("small"), ApplyPatch);

        Assert.Equal("fieldManager", status.GetText("details.causes[0].field"));
    }

    [Fact]
    public async Task Applying_unknown_fields_fails()
    {
        var status = (await ApplyAsync("small", "mine", "size: 1, weight: 3")).Json;

        Assert.Equal(
            "failed to create typed patch object (runai-vision/small; shop.example.com/v1): .spec.weight: field not declared in schema",
            status.Value<string>("message"));
    }

    [Fact]
    public async Task Force_is_only_valid_for_applies()
    {
        await CreateAsync("small");

        await CallAsync(422, "PATCH", $"{Widgets}/small?force=true", "{}", MergePatch);
    }

    [Fact]
    public async Task Applying_an_old_version_is_a_conflict()
    {
        var version = (await ApplyAsync("small", "mine", "size: 1")).Json.GetText("metadata.resourceVersion");
        await ApplyAsync("small", "mine", "size: 2");

        var status = await CallAsync(
            409, "PATCH", $"{Widgets}/small?fieldManager=mine", Widget("small", "size: 3", $"resourceVersion: \"{version}\""), ApplyPatch);

        Assert.Contains("the object has been modified", status.Value<string>("message"), StringComparison.Ordinal);
    }

    private Task<JObject> GetAsync() => CallAsync(200, "GET", $"{Widgets}/small");

    private static string GetFields(JObject widget, string manager)
    {
        var entry = widget.SelectTokens("metadata.managedFields[*]").Single(entry => entry.Value<string>("manager") == manager);
        return string.Join(' ', ((JObject)entry.SelectToken("fieldsV1.f:spec")!).Properties().Select(property => property.Name));
    }

    private static string Text(JToken value) => value.ToString(Newtonsoft.Json.Formatting.None);
}
