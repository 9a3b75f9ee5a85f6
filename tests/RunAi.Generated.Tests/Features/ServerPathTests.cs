using RunAi.Generator.Tests.Support;

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
}
