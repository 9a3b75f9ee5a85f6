using RunAi.Generated.Sandbox.Specs;
using RunAi.Generated.Sandbox.Tests.Support;

namespace RunAi.Generated.Sandbox.Tests.Specs;

public sealed class SpecDocumentReaderTests
{
    private const string Swagger = """
        paths:
          /things:
            get:
              responses:
                "200": {description: ok, schema: {type: string}}
        info: {title: mini, version: "1"}
        swagger: "2.0"
        """;

    [Fact]
    public async Task Operations_without_an_ID_are_identified_by_method_and_path() =>
        Assert.Equal("GET /things", (await MiniSpec.ReadAsync(Swagger)).Operations.Single().Id);

    [Fact]
    public async Task Overlays_add_to_documents()
    {
        const string overlay = """
            overlay: 1.0.0
            actions:
              - target: $.paths['/things'].get
                update: {operationId: list_things, x-runai-role: Researcher}
              - target: $
                update: {basePath: /researcher}
            """;

        var operation = (await MiniSpec.ReadAsync(Swagger, overlay)).Operations.Single();

        Assert.Equal(("list_things", "Researcher", "/researcher/things"), (operation.Id, operation.Role, operation.Route));
    }

    [Fact]
    public async Task Overlays_remove_from_documents() =>
        Assert.Empty((await MiniSpec.ReadAsync(Swagger, "overlay: 1.0.0\nactions: [{target: \"$.paths['/things']\", remove: true}]")).Operations);

    [Fact]
    public Task Overlay_targets_that_match_nothing_are_errors() =>
        Assert.ThrowsAsync<InvalidDataException>(() => MiniSpec.ReadAsync(Swagger, "overlay: 1.0.0\nactions: [{target: $.nothing, remove: true}]"));

    [Fact]
    public async Task The_path_of_the_server_URL_is_the_base_path() =>
        Assert.Equal("/v1/k8s/things", (await MiniSpec.ReadAsync(
            """
            openapi: 3.0.0
            info: {title: mini, version: '1'}
            servers: [{url: 'https://app.run.ai/v1/k8s'}]
            paths: {/things: {get: {responses: {'204': {description: ok}}}}}
            """)).Operations.Single().Route);

    [Fact]
    public async Task Operation_parameters_override_path_parameters() =>
        Assert.Single((await MiniSpec.ReadAsync(
            """
            openapi: 3.0.0
            info: {title: mini, version: '1'}
            paths:
              /things/{id}:
                parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                get:
                  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                  responses: {'204': {description: ok}}
            """)).Operations.Single().Parameters);

    [Theory]
    [InlineData("security: []", false)]
    [InlineData("description: as the document says", true)]
    public async Task Operations_require_a_token_unless_security_is_empty(string operation, bool requiresToken) =>
        Assert.Equal(requiresToken, (await MiniSpec.ReadAsync(
            $$"""
            openapi: 3.0.0
            info: {title: mini, version: '1'}
            security:
              - bearer: []
            components:
              securitySchemes:
                bearer: {type: http, scheme: bearer}
            paths:
              /things:
                get:
                  {{operation}}
                  responses:
                    '204': {description: ok}
            """)).Operations.Single().RequiresToken);

    [Fact]
    public async Task The_bundled_specs_contain_two_APIs() =>
        Assert.Equal(
            ["Administrator", "Researcher"],
            (await SpecCatalog.LoadAsync(new RunAiSandboxOptions(), TestContext.Current.CancellationToken)).Select(api => api.Name));

    [Fact]
    public async Task Operations_of_the_bundled_Researcher_spec_require_the_role_Researcher()
    {
        var apis = await SpecCatalog.LoadAsync(new RunAiSandboxOptions(), TestContext.Current.CancellationToken);

        Assert.All(apis[1].Operations, operation => Assert.Equal(RunAiRoles.Researcher, operation.Role));
    }
}
