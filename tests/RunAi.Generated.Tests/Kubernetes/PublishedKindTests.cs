using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Kubernetes;

/// <summary>Kinds in documents of API servers that the runtime cannot call, or whose objects it cannot handle.</summary>
public sealed class PublishedKindTests
{
    private const string Published = """
        openapi: 3.0.0
        info: {title: Things, version: v1}
        servers: [{url: /}]
        paths:
          /apis/example.com/v1/things:
            get: {operationId: listThings, tags: [things], responses: {'200': {description: Done., content: {application/json: {schema:
              {type: object, properties: {items: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}}}}},
              x-kubernetes-action: list, x-kubernetes-group-version-kind: {group: example.com, version: v1, kind: Thing}}
          /apis/example.com/v1/things/{name}:
            parameters: [{name: name, in: path, required: true, schema: {type: string}}]
            get: {operationId: readThing, tags: [things], responses: {'200': {description: Done., content: {application/json: {schema:
              {$ref: '#/components/schemas/Thing'}}}}},
              x-kubernetes-action: get, x-kubernetes-group-version-kind: {group: example.com, version: v1, kind: Thing}}
        components:
          schemas:
            Thing: {type: object, properties: {size: {type: integer}, apiVersion: {type: string}, kind: {type: string}, metadata: {$ref:
              '#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta'}}}
            io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta: {type: object, properties: {name: {type: string}}}
        """;

    [Fact]
    public void Kind_with_its_own_paths_is_a_resource() => Assert.Empty(Generate(Published).Operations());

    [Theory]
    [InlineData("group: example.com", "group: other.example.com")]
    [InlineData("version: v1, kind", "version: v2, kind")]
    [InlineData("{url: /}", "{url: https://proxy.example.com/cluster}")]
    public void Kind_with_other_paths_has_methods(string part, string replacement)
    {
        var code = Generate(Published.Replace(part, replacement, StringComparison.Ordinal));

        Assert.Equal(["Get", "List"], code.Operations().Select(operation => operation.Name).Order());
        Assert.All(code.Operations(), operation => Assert.Contains("/apis/example.com/v1/things", operation.Route, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("apiVersion: {type: string}", "apiVersion: {type: integer}")]
    [InlineData("kind: {type: string}, ", "")]
    [InlineData("kind: {type: string}, ", "kind: {type: string}, Kind: {type: string}, ")]
    [InlineData("kind: {type: string}, ", "kind: {type: string, x-runai-name: sort}, ")]
    [InlineData("metadata: {$ref:\n      '#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta'}", "metadata: {type: object}")]
    public void Kind_of_other_objects_has_methods(string part, string replacement)
    {
        var text = Published.ReplaceLineEndings("\n");
        Assert.Contains(part, text, StringComparison.Ordinal);

        var code = Generate(text.Replace(part, replacement, StringComparison.Ordinal));

        Assert.Equal(["Get", "List"], code.Operations().Select(operation => operation.Name).Order());
    }

    [Theory]
    [InlineData("Kind")]
    [InlineData("Metadata")]
    [InlineData("ApiVersion")]
    [InlineData("ObjectMeta")]
    [InlineData("KubernetesResource")]
    public void Kind_can_have_the_name_of_a_part_of_the_runtime(string kind) =>
        Assert.Empty(Generate(Published.Replace("kind: Thing", "kind: " + kind, StringComparison.Ordinal).Replace("Thing", kind, StringComparison.Ordinal))
            .Operations());

    private static GeneratedCode Generate(string text) => GeneratorHarness.Generate(TinySpec.Document(text));
}
