using System.Text;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

/// <summary>Changes of a document do not change unrelated code.</summary>
public sealed class StabilityTests
{
    private const string Things = "/things: {get: {operationId: list_things, tags: [Things], responses: {'200': {description: Done., content: "
        + "{application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}}}\n";
    private const string Jobs = "/jobs: {get: {operationId: list_jobs, tags: [Jobs], responses: {'200': {description: Done., content: "
        + "{application/json: {schema: {$ref: '#/components/schemas/Job'}}}}}}}\n";
    private const string Thing = "Thing: {properties: {phase: {type: string, enum: [a, b]}, part: {properties: {name: {type: string}}}}}\n";
    private const string Job = "Job: {properties: {phase: {type: string, enum: [c]}, part: {properties: {id: {type: string}}}}}\n";

    [Fact]
    public void Order_of_paths_and_schemas_does_not_change_the_code() =>
        Assert.Equal(
            GeneratorHarness.Generate(
                TinySpec.Paths(Things + Jobs, Thing + Job)).Files, GeneratorHarness.Generate(TinySpec.Paths(Jobs + Things, Job + Thing)).Files);

    [Fact]
    public void Additional_operation_changes_only_its_group_and_the_client()
    {
        var before = GeneratorHarness.Generate(TinySpec.Paths(Things, Thing));
        var after = GeneratorHarness.Generate(TinySpec.Paths(Things + Jobs, Thing + Job));
        Assert.Equal(before["Things.g.cs"], after["Things.g.cs"]);
    }

    [Fact]
    public void Additional_operation_of_the_same_name_does_not_rename_others()
    {
        const string one = "/b/{id}: {get: {operationId: do_it, tags: [Things], parameters: [{name: id, in: path, required: true, schema: {type: "
            + "string}}], responses: {'204': {description: Done.}}}}\n"
            + "/c: {get: {operationId: doIt, tags: [Things], responses: {'204': {description: Done.}}}}\n";
        const string more = "/a: {get: {operationId: do-it, tags: [Things], responses: {'204': {description: Done.}}}}\n";
        Assert.Equal(["DoItAtBById", "DoItAtC"], GetOperationNames(one));
        Assert.Equal(["DoItAtA", "DoItAtBById", "DoItAtC"], GetOperationNames(one + more));
    }

    [Fact]
    public void Only_operation_that_is_not_deprecated_keeps_a_shared_name() => Assert.Equal(["DoIt", "DoItAtA"], GetOperationNames(
        "/a: {get: {operationId: do_it, tags: [Things], deprecated: true, responses: {'204': {description: Done.}}}}\n"
            + "/c: {get: {operationId: doIt, tags: [Things], responses: {'204': {description: Done.}}}}\n"));

    [Fact]
    public void Operations_with_the_same_name_and_path_are_named_by_method() => Assert.Equal(["DoItByGetA", "DoItByPutA"], GetOperationNames(
        "/a: {get: {operationId: do_it, tags: [Things], responses: {'204': {description: Done.}}}, put: {operationId: doIt, tags: [Things], "
            + "responses: {'204': {description: Done.}}}}\n"));

    private static IEnumerable<string> GetOperationNames(string paths) =>
        GeneratorHarness.Diagnose(TinySpec.Paths(paths)).Operations().Select(operation => operation.Name).Order(StringComparer.Ordinal);

    [Fact]
    public async Task Object_can_have_thousands_of_properties()
    {
        var properties = new StringBuilder();
        for (var i = 0; i < 2_000; i++)
        {
            properties.Append($"m{i}: {{type: integer}}, ");
        }

        Assert.Equal("""{"m7":1,"m1999":2}""", await GeneratorHarness.Generate(TinySpec.WithResponse($"Thing: {{properties: {{{properties}}}}}"))
            .EvaluateAsync("""Read<Thing>("{\"m1999\":2,\"m7\":1}") is { } thing ? $"{{\"m7\":{thing.M7},\"m1999\":{thing.M1999}}}" : null"""));
    }
}
