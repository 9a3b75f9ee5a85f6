using RunAi.Generated.SpecTool.Tests.Support;

namespace RunAi.Generated.SpecTool.Tests.Diff;

/// <summary>Changes that remove the extension methods of a resource: those that find, create, dispatch, wait and read metrics.</summary>
public sealed class ResourceMethodTests
{
    private const string Wait = "x-runai-wait: { phase: phase, reached: [Ready], failed: [Failed] }";
    private const string Dispatch = "x-runai-dispatch: { kind: kind, methods: { delete_any: { Dog: delete_dog } } }";

    private const string Spec = $$"""
        openapi: 3.0.3
        info: { title: Shop, version: '1' }
        paths:
          /things:
            get:
              operationId: list_things
              tags: [Things]
              responses:
                '200': { description: '', content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Thing' } } } } }
            post:
              operationId: create_thing
              tags: [Things]
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/NewThing' } } } }
              responses: { '201': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
          /things/{id}:
            get:
              operationId: get_thing
              tags: [Things]
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              {{Wait}}
              {{Dispatch}}
              responses: { '200': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
          /dogs/{id}:
            delete:
              operationId: delete_dog
              tags: [Dogs]
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              responses: { '204': { description: '' } }
        components:
          schemas:
            NewThing: { required: [name], properties: { name: { type: string } } }
            Thing:
              required: [id, name, phase, kind]
              properties:
                id: { type: string }
                name: { type: string }
                kind: { type: string }
                phase: { type: string, enum: [Ready, Failed] }
        """;

    [Theory]
    [InlineData("name: { type: string }\n        kind", "title: { type: string }\n        kind", "! GET /things: items can no longer be found by name")]
    [InlineData(
        "NewThing: { required: [name], ", "NewThing: { ", "! POST /things: the resource can no longer be ensured")]
    [InlineData(Wait, "x-other: 1", "! GET /things/{id}: phases can no longer be waited for")]
    [InlineData("failed: [Failed]", "failed: [], passing: [Failed]", "GET /things/{id}: phase `Failed` does not count as failed any more")]
    [InlineData("reached: [Ready], failed: [Failed]", "reached: [Ready, Failed]", "GET /things/{id}: phase `Failed` now counts as final")]
    [InlineData(Dispatch, "x-other2: 1", "! GET /things/{id}: `delete_any` can no longer be called for the kind of the resource")]
    public void Removed_methods_of_a_resource_are_breaking(string before, string after, string change)
    {
        Assert.Contains(before, Spec, StringComparison.Ordinal);

        Assert.Contains(change, GetChanges(Spec, Spec.Replace(before, after, StringComparison.Ordinal)));
    }

    [Fact]
    public void Equal_resources_have_no_changes() => Assert.Empty(GetChanges(Spec, Spec));

    [Fact]
    public void Metrics_that_are_no_longer_series_are_breaking() => Assert.Contains(
        "! GET /things/metrics: metrics can no longer be read as series",
        GetChanges(CreateMetrics("values"), CreateMetrics("samples")));

    private static string CreateMetrics(string values) => $$"""
        openapi: 3.0.3
        info: { title: Shop, version: '1' }
        paths:
          /things/metrics:
            get:
              operationId: get_thing_metrics
              tags: [Things]
              parameters:
              - { name: metricType, in: query, required: true, schema: { type: array, items: { $ref: '#/components/schemas/Kind' } } }
              - { name: start, in: query, required: true, schema: { type: string, format: date-time } }
              - { name: end, in: query, required: true, schema: { type: string, format: date-time } }
              - { name: numberOfSamples, in: query, schema: { type: integer, default: 20, maximum: 1000 } }
              responses: { '200': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/Metrics' } } } } }
        components:
          schemas:
            Kind: { type: string, enum: [GPU, CPU] }
            Metrics: { required: [measurements], properties: { measurements: { type: array, items: { $ref: '#/components/schemas/Series' } } } }
            Series:
              required: [type, {{values}}]
              properties:
                type: { type: string }
                labels: { type: object, additionalProperties: { type: string } }
                {{values}}: { type: array, items: { $ref: '#/components/schemas/Value' } }
            Value: { properties: { value: { type: string }, timestamp: { type: string, format: date-time } } }
        """;

    private static IReadOnlyList<string> GetChanges(string before, string after) => Specs.Changes(before, after);
}
