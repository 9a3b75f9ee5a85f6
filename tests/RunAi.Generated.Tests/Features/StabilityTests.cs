using System.Text;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

/// <summary>Code that has nothing to do with a change of the document stays as it was.</summary>
public sealed class StabilityTests
{
    private const string Things = "/things: {get: {operationId: list_things, tags: [Things], responses: {'200': {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}}}\n";
    private const string Jobs = "/jobs: {get: {operationId: list_jobs, tags: [Jobs], responses: {'200': {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}}}}\n";
    private const string Thing = "Thing: {properties: {phase: {type: string, enum: [a, b]}, part: {properties: {name: {type: string}}}}}\n";
    private const string Job = "Job: {properties: {phase: {type: string, enum: [c]}, part: {properties: {id: {type: string}}}}}\n";

    [Fact]
    public void The_order_of_paths_and_schemas_decides_nothing() =>
        Assert.Equal(GeneratorHarness.Generate(TinySpec.Paths(Things + Jobs, Thing + Job)).Files, GeneratorHarness.Generate(TinySpec.Paths(Jobs + Things, Job + Thing)).Files);

    [Fact]
    public void An_operation_more_changes_its_group_and_the_client_alone()
    {
        var before = GeneratorHarness.Generate(TinySpec.Paths(Things, Thing));
        var after = GeneratorHarness.Generate(TinySpec.Paths(Things + Jobs, Thing + Job));
        Assert.Equal(before["Things.g.cs"], after["Things.g.cs"]);
    }

    [Fact]
    public void An_operation_more_of_a_name_renames_none_of_the_others()
    {
        const string one = "/b/{id}: {get: {operationId: do_it, tags: [Things], parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'204': {description: Done.}}}}\n/c: {get: {operationId: doIt, tags: [Things], responses: {'204': {description: Done.}}}}\n";
        const string more = "/a: {get: {operationId: do-it, tags: [Things], responses: {'204': {description: Done.}}}}\n";
        Assert.Equal(["DoItAtBById", "DoItAtC"], GetOperationNames(one));
        Assert.Equal(["DoItAtA", "DoItAtBById", "DoItAtC"], GetOperationNames(one + more));
    }

    [Fact]
    public void Of_one_name_the_only_operation_that_is_not_deprecated_keeps_it() => Assert.Equal(["DoIt", "DoItAtA"], GetOperationNames(
        "/a: {get: {operationId: do_it, tags: [Things], deprecated: true, responses: {'204': {description: Done.}}}}\n/c: {get: {operationId: doIt, tags: [Things], responses: {'204': {description: Done.}}}}\n"));

    [Fact]
    public void Operations_of_one_name_and_path_differ_by_their_methods() => Assert.Equal(["DoItByGetA", "DoItByPutA"], GetOperationNames(
        "/a: {get: {operationId: do_it, tags: [Things], responses: {'204': {description: Done.}}}, put: {operationId: doIt, tags: [Things], responses: {'204': {description: Done.}}}}\n"));

    private static IEnumerable<string> GetOperationNames(string paths) => GeneratorHarness.Diagnose(TinySpec.Paths(paths)).Operations().Select(operation => operation.Name).Order(StringComparer.Ordinal);

    [Fact]
    public async Task An_object_may_have_thousands_of_members()
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
