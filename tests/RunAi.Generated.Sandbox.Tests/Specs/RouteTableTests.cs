using RunAi.Generated.Sandbox.Specs;
using RunAi.Generated.Sandbox.Tests.Support;

namespace RunAi.Generated.Sandbox.Tests.Specs;

public sealed class RouteTableTests
{
    private const string Spec = """
        openapi: 3.0.3
        info: {title: mini, version: '1'}
        paths:
          /things/{id}: {get: {operationId: get, responses: {'204': {description: ok}}}}
          /things/count: {get: {operationId: count, responses: {'204': {description: ok}}}}
          /things/{id}/parts: {get: {operationId: parts, responses: {'204': {description: ok}}}}
          /things/count/of/{kind}: {get: {operationId: countOf, responses: {'204': {description: ok}}}}
        """;

    [Theory]
    [InlineData("/things/7", "get")]
    [InlineData("/things/count", "count")]
    [InlineData("/things/count/parts", "parts")]
    [InlineData("/things/count/of/a", "countOf")]
    [InlineData("/Things/7", null)]
    [InlineData("/things/", null)]
    [InlineData("/things", null)]
    [InlineData("/things/7/parts/1", null)]
    public async Task Literal_segments_take_precedence_over_parameters(string path, string? operationId) =>
        Assert.Equal(operationId, (await FindAsync("GET", path)).Operation?.Id);

    [Fact]
    public async Task Encoded_slashes_are_part_of_the_parameter() => Assert.Equal("a%2Fb", (await FindAsync("GET", "/things/a%2Fb")).PathValues["id"]);

    [Fact]
    public async Task Undeclared_methods_return_the_allowed_methods()
    {
        var match = await FindAsync("POST", "/things/7");

        Assert.Null(match.Operation);
        Assert.Equal(["GET"], match.AllowedMethods);
    }

    private static async Task<RouteMatch> FindAsync(string method, string path) =>
        new RouteTable((await MiniSpec.ReadAsync(Spec)).Operations).Find(method, path);
}
