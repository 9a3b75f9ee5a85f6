using RunAi.Generator.Tests.Support;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Features;

public sealed class ServerPathTests
{
    [Theory]
    [InlineData("[{url: 'https://example.com'}]", "/things")]
    [InlineData("[{url: 'https://example.com/'}]", "/things")]
    [InlineData("[{url: 'https://example.com/api/v1'}]", "/api/v1/things")]
    [InlineData("[{url: /api/v1/}]", "/api/v1/things")]
    [InlineData("[{url: 'https://{tenant}.example.com/{base}', variables: {tenant: {default: a}, base: {default: api}}}]", "/api/things")]
    [InlineData("[{url: 'https://example.com/first'}, {url: 'https://example.com/second'}]", "/first/things")]
    public async Task Requests_use_the_path_of_the_first_server(string servers, string target) =>
        Assert.Equal(target, (await GeneratorHarness.Generate(TinySpec.Document($$"""
        openapi: 3.0.3
        info: {title: Test API, version: '1'}
        servers: {{servers}}
        paths:
          /things: {get: {operationId: do_it, tags: [Things], responses: {'204': {description: Done.} } } }
        """)).SendAsync("Things.DoItAsync()")).Target);

    [Theory]
    [InlineData("https://example.com", "/api/v1/things")]
    [InlineData("https://example.com/", "/api/v1/things")]
    [InlineData("https://example.com/api/v1", "/api/v1/things")]
    [InlineData("https://example.com/api/v1/", "/api/v1/things")]
    [InlineData("https://example.com/proxy", "/proxy/api/v1/things")]
    [InlineData("https://example.com/proxy/api/v1", "/proxy/api/v1/things")]
    [InlineData("https://example.com/my-api/v1", "/my-api/v1/api/v1/things")]
    [InlineData("https://example.com/api/v10", "/api/v10/api/v1/things")]
    public async Task Base_address_with_the_path_of_the_server_does_not_double_it(string address, string target)
    {
        foreach (var servers in new[] { "[{url: 'https://example.com/api/v1'}]", "[{url: '/api/{v}/', variables: {v: {default: v1} } }]" })
        {
            var code = GeneratorHarness.Generate(TinySpec.Document($$"""
                openapi: 3.0.3
                info: {title: Test API, version: '1'}
                servers: {{servers}}
                paths:
                  /things: {get: {operationId: do_it, tags: [Things], responses: {'204': {description: Done.} } } }
                """));

            Assert.Equal(target, await RunAtAsync(code, address));
        }
    }

    [Theory]
    [InlineData("swagger: '2.0'\nbasePath: /api/v1", "")]
    [InlineData("openapi: 3.0.3", "servers: [{url: /api/v1}], ")]
    public async Task Base_address_can_have_the_base_path_of_Swagger_2_0_and_the_common_path_of_operations(string document, string operation) => Assert.Equal(
        "/api/v1/things", await RunAtAsync(GeneratorHarness.Generate(TinySpec.Document($$"""
        {{document}}
        info: {title: Test API, version: '1'}
        paths:
          /things: {get: {operationId: do_it, tags: [Things], {{operation}}responses: {'204': {description: Done.} } } }
        """)), "https://example.com/api/v1"));

    [Fact]
    public async Task Requests_use_the_server_that_is_declared_closest_to_the_operation() =>
        Assert.Equal("/operation/things", (await GeneratorHarness.Generate(TinySpec.Document("""
        openapi: 3.0.3
        info: {title: Test API, version: '1'}
        servers: [{url: /document}]
        paths:
          /things:
            servers: [{url: /path}]
            get: {operationId: do_it, tags: [Things], servers: [{url: /operation}], responses: {'204': {description: Done.}}}
        """)).SendAsync("Things.DoItAsync()")).Target);

    [Theory]
    [InlineData("path", "", "/p1/things")]
    [InlineData("path", "servers: [{url: 'https://{host}/{stage}', variables: {host: {default: h}, stage: {enum: [s1, s2], default: s2}}}], ", "/s2/things")]
    public async Task Server_variables_have_their_default_values(string level, string ofOperation, string target) =>
        Assert.Equal(target, (await GeneratorHarness.Generate(TinySpec.Document($$"""
        openapi: 3.0.3
        info: {title: Test API, version: '1'}
        servers: [{url: '/{base}', variables: {base: {default: d1} } }]
        paths:
          /things:
            servers: [{url: '/{{{level}}}', variables: {path: {default: p1} } }]
            get: {operationId: do_it, tags: [Things], {{ofOperation}}responses: {'204': {description: Done.} } }
        """)).SendAsync("Things.DoItAsync()")).Target);

    private static async Task<string> RunAtAsync(GeneratedCode code, string address)
    {
        var server = new StubServer();
        await code.RunAsync(
            $"http.BaseAddress = new Uri({CSharpText.Quote(address)}); await client.Things.DoItAsync(); return null;", server);
        return Assert.Single(server.Requests).Target;
    }
}
