using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

public sealed class FilterTests
{
    private static readonly SpecItem Spec = TinySpec.Paths(
        """
        /things: {get: {operationId: list_things, tags: [Things],
          responses: {'200': {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}}}
        /jobs:
          get: {operationId: list_jobs, tags: [Jobs],
            responses: {'200': {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}}}
          post: {operationId: submit_job, tags: [Jobs], deprecated: true, responses: {'204': {description: Done.}}}
        """,
        """
        Thing: {properties: {a: {type: string}}}
        Job: {properties: {a: {type: string}}}
        """);

    [Theory]
    [InlineData("Things", "", "", "", "", "ListThings")]
    [InlineData("things; JOBS", "", "", "", "", "ListJobs SubmitJob ListThings")]
    [InlineData("", "/jobs", "", "", "", "ListJobs SubmitJob")]
    [InlineData("", "/t*", "", "", "", "ListThings")]
    [InlineData("", "", "submit_job;list_things", "", "", "SubmitJob ListThings")]
    [InlineData("", "", "list_*", "", "", "ListJobs ListThings")]
    [InlineData("", "", "", "post", "", "SubmitJob")]
    [InlineData("", "", "", "", "true", "ListJobs ListThings")]
    [InlineData("Jobs", "", "", "GET", "", "ListJobs")]
    public void Filters_select_operations(string tags, string paths, string operations, string methods, string excludeDeprecated, string names)
    {
        var spec = Spec with
        {
            IncludeTags = tags,
            IncludePaths = paths,
            IncludeOperations = operations,
            IncludeMethods = methods,
            ExcludeDeprecated = excludeDeprecated
        };
        Assert.Equal(names, string.Join(' ', GeneratorHarness.Generate(spec).Operations().Select(operation => operation.Name)));
    }

    [Fact]
    public void Filters_remove_models_that_are_no_longer_used() =>
        Assert.DoesNotContain("Job", GeneratorHarness.Generate(Spec with { IncludeTags = "Things" }).TypeNames());
}
