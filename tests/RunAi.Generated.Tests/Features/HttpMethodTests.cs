using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

public sealed class HttpMethodTests
{
    [Theory]
    [InlineData("get")]
    [InlineData("put")]
    [InlineData("post")]
    [InlineData("delete")]
    [InlineData("options")]
    [InlineData("head")]
    [InlineData("patch")]
    [InlineData("trace")]
    public async Task Request_has_the_method_of_the_path_item(string method) =>
        Assert.Equal(
            method.ToUpperInvariant(), (await GeneratorHarness.Generate(TinySpec.Operation(method, "/things", "")).SendAsync("Things.DoItAsync()")).Method);

    [Fact]
    public async Task Request_can_have_the_method_QUERY_since_OpenAPI_3_2() => Assert.Equal("QUERY", (await GeneratorHarness.Generate(TinySpec.Document("""
        openapi: 3.2.0
        info: {title: Test API, version: '1'}
        paths:
          /things: {query: {operationId: do_it, tags: [Things], responses: {'204': {description: Done.}}}}
        """)).SendAsync("Things.DoItAsync()")).Method);

    [Theory]
    [InlineData("COPY")]
    [InlineData("x-Purge")]
    public async Task Request_has_the_method_of_an_additional_operation_as_spelled(string method) =>
        Assert.Equal(method, (await GeneratorHarness.Generate(TinySpec.Document($$"""
        openapi: 3.2.0
        info: {title: Test API, version: '1'}
        paths:
          /things: {additionalOperations: { {{method}}: {operationId: do_it, tags: [Things], responses: {'204': {description: Done.} } } } }
        """)).SendAsync("Things.DoItAsync()")).Method);

    [Fact]
    public async Task Additional_operation_without_operationId_is_named_after_its_method() =>
        Assert.Equal("COPY", (await GeneratorHarness.Generate(TinySpec.Document("""
        openapi: 3.2.0
        info: {title: Test API, version: '1'}
        paths:
          /things: {additionalOperations: {COPY: {tags: [Things], responses: {'204': {description: Done.} } } } }
        """)).SendAsync("Things.CopyThingsAsync()")).Method);
}
