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
    public async Task Are_those_of_the_path_item(string method) =>
        Assert.Equal(method.ToUpperInvariant(), (await GeneratorHarness.Generate(TinySpec.Operation(method, "/things", "")).SendAsync("Things.DoItAsync()")).Method);

    [Fact]
    public async Task May_be_QUERY_since_OpenAPI_3_2() => Assert.Equal("QUERY", (await GeneratorHarness.Generate(TinySpec.Document("""
        openapi: 3.2.0
        info: {title: Test API, version: '1'}
        paths:
          /things: {query: {operationId: do_it, tags: [Things], responses: {'204': {description: Done.}}}}
        """)).SendAsync("Things.DoItAsync()")).Method);
}
