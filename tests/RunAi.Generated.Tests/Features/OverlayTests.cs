using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

public sealed class OverlayTests
{
    [Fact]
    public void Overlay_changes_the_spec_before_it_is_read() => Assert.Equal(
        [new GeneratedOperation("ListThings", "GET", "/things")],
        GeneratorHarness.Generate(TinySpec.Paths("""
            /things: {get: {operationId: get_things_v1, tags: [Old], responses: {'204': {description: Done.}}}}
            /secret: {get: {operationId: get_secret, tags: [Old], responses: {'204': {description: Done.}}}}
            """) with { Overlay = new OverlayItem("overlay.yaml", """
            overlay: 1.0.0
            info: {title: Names, version: '1'}
            actions:
            - {target: "$.paths['/secret']", remove: true}
            - {target: "$.paths['/things'].get", update: {operationId: list_things}}
            """) }).Operations());

    [Fact]
    public void Overlay_names_the_types_of_a_schema_and_of_a_group()
    {
        var code = GeneratorHarness.Generate(TinySpec.Operation(
            "get",
            "/things",
            "responses: {'204': {description: Ok.}, default: {description: No., content: {application/json: {schema: {$ref: '#/components/schemas/Error'}}}}}",
            "Error: {properties: {message: {type: string}}}")
            with
        {
            Overlay = new OverlayItem("overlay.yaml", """
            overlay: 1.0.0
            info: {title: Names, version: '1'}
            actions:
            - {target: '$', update: {tags: [{name: Things, x-runai-type-name: StoredThings}]}}
            - {target: '$.components.schemas.Error', update: {x-runai-type-name: thing-error}}
            """),
        });

        Assert.Single(code.Types("ThingError"));
        Assert.Single(code.Types("StoredThingsClient"));
        Assert.Single(code.Types("IStoredThingsClient"));
        Assert.Contains("IStoredThingsClient Things { get; }", string.Concat(code.Files.Select(file => file.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_specs_can_share_an_overlay()
    {
        var overlay = new OverlayItem(
            "overlay.yaml", "overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions:\n- {target: '$.paths.*.get', update: {operationId: renamed}}\n");
        var spec = TinySpec.Operation("get", "/things", "") with { Overlay = overlay };
        var code = GeneratorHarness.Generate(spec, spec with { Path = "second.yaml", Namespace = "RunAi.Second", ClientName = "SecondClient" });
        Assert.Equal(["Renamed", "Renamed"], code.Operations().Select(operation => operation.Name));
    }
}
