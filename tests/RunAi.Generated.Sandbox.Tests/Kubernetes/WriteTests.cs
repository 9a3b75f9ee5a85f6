using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Tests.Kubernetes.Support;

namespace RunAi.Generated.Sandbox.Tests.Kubernetes;

public sealed class WriteTests : KubernetesTest
{
    [Fact]
    public async Task Created_objects_have_system_metadata_and_defaults()
    {
        var widget = await CreateAsync("small");

        var metadata = widget["metadata"]!;
        Assert.All(new[] { "uid", "resourceVersion", "creationTimestamp" }, name => Assert.NotEmpty(metadata.Value<string>(name)!));
        Assert.Equal((1, Space), (metadata.Value<int>("generation"), metadata.Value<string>("namespace")));
        Assert.Equal("silver", widget.GetText("spec.tier"));
        Assert.Equal(("tests", "Update"), (metadata["managedFields"]![0]!.Value<string>("manager"), metadata["managedFields"]![0]!.Value<string>("operation")));
    }

    [Fact]
    public async Task Names_are_generated_from_a_prefix()
    {
        var widget = await CallAsync(201, "POST", Widgets, Widget("\"\"", metadata: "generateName: run-"), "application/yaml");

        Assert.Matches("^run-[0-9]{5}$", widget.SelectToken("metadata.name")!.ToString());
    }

    [Fact]
    public async Task Existing_names_return_409_with_the_reason_AlreadyExists()
    {
        await CreateAsync("small");

        var status = await CallAsync(409, "POST", Widgets, Widget("small"), "application/yaml");

        Assert.Equal(
            ("AlreadyExists", "widgets.shop.example.com \"small\" already exists", "small"),
            (status.Value<string>("reason"), status.Value<string>("message"), status.SelectToken("details.name")!.ToString()));
    }

    [Fact]
    public async Task Unknown_namespaces_return_404()
    {
        var status = await CallAsync(
            404, "POST", Widgets.Replace(Space, "runai-nowhere", StringComparison.Ordinal), Widget("small"), "application/yaml");

        Assert.Equal("namespaces \"runai-nowhere\" not found", status.Value<string>("message"));
    }

    [Fact]
    public async Task Invalid_fields_return_422_with_a_cause_for_each()
    {
        var status = await CallAsync(422, "POST", Widgets, Widget("small", "size: -1, tier: bronze, color: 7"), "application/yaml");

        Assert.Equal("Invalid", status.Value<string>("reason"));
        Assert.Equal(
            ["FieldValueInvalid spec.size", "FieldValueNotSupported spec.tier", "FieldValueTypeInvalid spec.color"],
            status.SelectTokens("details.causes[*]").Select(cause => $"{cause["reason"]} {cause["field"]}"));
    }

    [Fact]
    public async Task Missing_fields_return_422()
    {
        var status = await CallAsync(422, "POST", Widgets, Widget("small", ""), "application/yaml");

        Assert.Equal("Widget.shop.example.com \"small\" is invalid: spec.size: Required value", status.Value<string>("message"));
    }

    [Theory]
    [InlineData("Big_Name")]
    [InlineData("-small")]
    public async Task Invalid_names_return_422(string name)
    {
        var status = await CallAsync(422, "POST", Widgets, Widget(name), "application/yaml");

        Assert.Equal("metadata.name", status.GetText("details.causes[0].field"));
    }

    [Fact]
    public async Task Replacing_an_old_version_returns_409_with_the_reason_Conflict()
    {
        var widget = await CreateAsync("small");
        await CallAsync(200, "PATCH", $"{Widgets}/small", """{"spec":{"size":2}}""", MergePatch);

        var status = await CallAsync(409, "PUT", $"{Widgets}/small", widget.ToString());

        Assert.Equal("Conflict", status.Value<string>("reason"));
        Assert.Contains("the object has been modified", status.Value<string>("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replacing_without_a_version_returns_422()
    {
        await CreateAsync("small");

        var status = await CallAsync(422, "PUT", $"{Widgets}/small", Widget("small"), "application/yaml");

        Assert.Equal("metadata.resourceVersion", status.GetText("details.causes[0].field"));
    }

    [Fact]
    public async Task Changes_of_the_desired_state_increase_the_generation()
    {
        await CreateAsync("small");
        var labeled = await CallAsync(200, "PATCH", $"{Widgets}/small", """{"metadata":{"labels":{"a":"b"}}}""", MergePatch);
        var resized = await CallAsync(200, "PATCH", $"{Widgets}/small", """{"spec":{"size":2}}""", MergePatch);

        Assert.Equal((1, 2), (labeled.SelectToken("metadata.generation")!.Value<int>(), resized.SelectToken("metadata.generation")!.Value<int>()));
    }

    [Fact]
    public async Task Writes_without_changes_keep_the_version()
    {
        var widget = await CreateAsync("small");

        var same = await CallAsync(200, "PATCH", $"{Widgets}/small", """{"spec":{"size":1}}""", MergePatch);

        Assert.Equal(widget.GetText("metadata.resourceVersion"), same.GetText("metadata.resourceVersion"));
    }

    [Fact]
    public async Task Merge_patches_remove_fields_with_null()
    {
        await CreateAsync("small", "size: 1, color: red");

        var widget = await CallAsync(200, "PATCH", $"{Widgets}/small", """{"spec":{"color":null}}""", MergePatch);

        Assert.Null(widget.GetText("spec.color"));
    }

    [Fact]
    public async Task JSON_patches_apply_all_operations()
    {
        await CreateAsync("small", "size: 1, color: red, tags: [a]");

        var widget = await CallAsync(
            200,
            "PATCH",
            $"{Widgets}/small",
            """
            [{"op":"test","path":"/spec/size","value":1},{"op":"replace","path":"/spec/size","value":3},{"op":"add","path":"/spec/tags/-","value":"b"},
             {"op":"move","from":"/spec/color","path":"/spec/note"},{"op":"copy","from":"/spec/note","path":"/spec/color"},
             {"op":"add","path":"/metadata/labels","value":{"x/y":"1"}},{"op":"remove","path":"/metadata/labels/x~1y"}]
            """,
            JsonPatch);

        Assert.Equal(
            """{"size":3,"tags":["a","b"],"tier":"silver","replicas":1,"note":"red","color":"red"}""",
            Sort(widget["spec"]!, "size", "tags", "tier", "replicas", "note", "color"));
    }

    [Fact]
    public async Task Failed_tests_of_JSON_patches_return_422()
    {
        await CreateAsync("small");

        await CallAsync(422, "PATCH", $"{Widgets}/small", """[{"op":"test","path":"/spec/size","value":2}]""", JsonPatch);
    }

    [Fact]
    public async Task Other_types_of_patches_return_415()
    {
        await CreateAsync("small");

        var status = await CallAsync(415, "PATCH", $"{Widgets}/small", "{}", "application/strategic-merge-patch+json");

        Assert.Equal("UnsupportedMediaType", status.Value<string>("reason"));
    }

    [Fact]
    public async Task Unknown_fields_are_removed_and_are_warnings()
    {
        var response = await CallAsync("POST", Widgets, Widget("small", "size: 1, weight: 3"), "application/yaml");

        response.AssertStatus(201);
        Assert.Null(response.Json.GetText("spec.weight"));
        Assert.Equal("299 - \"unknown field \\\"spec.weight\\\"\"", response.Headers["Warning"]);
    }

    [Fact]
    public async Task Unknown_and_duplicate_fields_are_errors_of_strict_validation()
    {
        var status = await CallAsync(
            400,
            "POST",
            Widgets + "?fieldValidation=Strict",
            """{"apiVersion":"shop.example.com/v1","kind":"Widget","metadata":{"name":"small"},"spec":{"size":1,"size":2,"weight":3}}""");

        Assert.Equal("BadRequest", status.Value<string>("reason"));
        Assert.Contains(
            "strict decoding error: duplicate field \"spec.size\", unknown field \"spec.weight\"", status.Value<string>("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_fields_of_open_objects_are_kept()
    {
        var widget = await CreateAsync("small", "size: 1, settings: { any: { thing: true } }");

        Assert.Equal("True", widget.GetText("spec.settings.any.thing"));
    }

    [Fact]
    public async Task Dry_runs_store_nothing()
    {
        var widget = await CallAsync(201, "POST", Widgets + "?dryRun=All", Widget("small"), "application/yaml");

        Assert.Equal("silver", widget.GetText("spec.tier"));
        await CallAsync(404, "GET", $"{Widgets}/small");
    }

    [Fact]
    public async Task The_status_changes_only_through_its_subresource()
    {
        await CreateAsync("small");
        await CallAsync(200, "PATCH", $"{Widgets}/small", """{"status":{"phase":"Ready"}}""", MergePatch);
        var ignored = await CallAsync(200, "GET", $"{Widgets}/small");
        var widget = await CallAsync(200, "PATCH", $"{Widgets}/small/status", """{"status":{"phase":"Ready"},"spec":{"size":9}}""", MergePatch);

        Assert.Null(ignored["status"]);
        Assert.Equal(("Ready", 1), (widget.SelectToken("status.phase")!.ToString(), widget.SelectToken("spec.size")!.Value<int>()));
        Assert.Equal("1", widget.GetText("metadata.generation"));
    }

    [Fact]
    public async Task The_scale_changes_the_number_of_replicas()
    {
        await CreateAsync("small");

        var scale = await CallAsync(200, "PATCH", $"{Widgets}/small/scale", """{"spec":{"replicas":4}}""", MergePatch);

        Assert.Equal(("Scale", 4), (scale.Value<string>("kind"), scale.SelectToken("spec.replicas")!.Value<int>()));
        Assert.Equal("4", (await CallAsync(200, "GET", $"{Widgets}/small")).GetText("spec.replicas"));
    }

    [Fact]
    public async Task Pods_cannot_be_written() => await CallAsync(405, "POST", $"/api/v1/namespaces/{Space}/pods", "{}");

    private static string Sort(JToken value, params string[] names) =>
        new JObject(names.Select(name => new JProperty(name, value[name]))).ToString(Newtonsoft.Json.Formatting.None);
}
