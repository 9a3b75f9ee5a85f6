using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

/// <summary>Security schemes become credentials of the client, and <c>security</c> the requirements of its operations.</summary>
public sealed class SecurityTests
{
    private const string Schemes =
        """
            header_key: {type: apiKey, in: header, name: X-API-Key, description: The key of the account.}
            query: {type: apiKey, in: query, name: key}
            session: {type: apiKey, in: cookie, name: session}
            basic: {type: http, scheme: basic}
            bearer: {type: http, scheme: bearer}
            oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://login.test/token', scopes: {}}}}
            oidc: {type: openIdConnect, openIdConnectUrl: 'https://login.test/.well-known/openid-configuration'}
            certificate: {type: mutualTLS}
        """;

    [Fact]
    public void Each_kind_of_scheme_becomes_a_credential()
    {
        var code = GeneratorHarness.Diagnose(Document(
            "[{header_key: []}, {query: []}, {session: []}, {basic: []}, {bearer: []}, {oauth: [b, a]}, {oidc: []}, {certificate: []}]"));

        Snapshot.Match(code.Types("TestCredentials"));
        Assert.Contains(
            "public TestClient(Uri baseAddress, TestCredentials credentials, HttpMessageHandler? primaryHandler = null)",
            code["TestClient.g.cs"],
            StringComparison.Ordinal);
        Assert.Contains(
            "this IServiceCollection services, Uri baseAddress, Action<TestCredentials> configure) =>", code["TestClient.g.cs"], StringComparison.Ordinal);
        Assert.Contains("Action<IServiceProvider, TestCredentials> configure) =>", code["TestClient.g.cs"], StringComparison.Ordinal);
        Assert.Contains("this RunAiBuilder builder", code["TestClient.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[{basic: []}]", "", "new([\"basic\"])")]
    [InlineData("[{basic: [], query: []}, {bearer: []}]", "", "new([\"basic\", \"query\"], [\"bearer\"])")]
    [InlineData("[{}, {basic: []}]", "", "new([], [\"basic\"])")]
    [InlineData("[{basic: []}]", "security: [{bearer: []}], ", "new([\"bearer\"])")]
    [InlineData("[]", "security: [{bearer: []}], ", "new([\"bearer\"])")]
    [InlineData("[{'#/components/securitySchemes/basic': []}]", "", "new([\"basic\"])")]
    public void Requirement_is_that_of_the_operation_or_else_of_the_document(string global, string operation, string expected)
    {
        var code = GeneratorHarness.Generate(Document(global, operation));

        Assert.Contains($"internal static readonly SecurityRequirement Requirement1 = {expected};", code["TestClient.g.cs"], StringComparison.Ordinal);
        Assert.Contains(".Requires(TestCredentials.Requirement1)", code["Things.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[{basic: []}]", "security: [], ")]
    [InlineData("[{basic: []}]", "security: [{}], ")]
    [InlineData("[]", "")]
    public void Operation_without_security_has_no_requirement_and_the_client_no_credentials(string global, string operation) =>
        AssertNone(GeneratorHarness.Generate(Document(global, operation)));

    [Fact]
    public void Equal_requirements_are_declared_once_and_only_schemes_in_use_are_credentials()
    {
        var code = GeneratorHarness.Generate(TinySpec.Document($$"""
            openapi: 3.1.0
            info: {title: Test API, version: '1'}
            paths:
              /a: {get: {operationId: a, tags: [Things], security: [{oauth: [x]}], responses: {'204': {description: Done.} } } }
              /b: {get: {operationId: b, tags: [Things], security: [{oauth: [y]}], responses: {'204': {description: Done.} } } }
              /c: {get: {operationId: c, tags: [Things], security: [{basic: []}], responses: {'204': {description: Done.} } } }
            components:
              securitySchemes:
            {{Schemes}}
            """));

        Assert.Equal(2, code["TestClient.g.cs"].Split("SecurityRequirement ").Length - 1);
        Assert.Contains(
            "Oauth { get; } = new(\"Oauth\", \"oauth\", \"https://login.test/token\", \"x y\");", code["TestClient.g.cs"], StringComparison.Ordinal);
        Assert.Contains("=> [Basic, Oauth];", code["TestClient.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Filters_keep_the_schemes_of_the_operations_that_remain()
    {
        var code = GeneratorHarness.Generate(TinySpec.Document($$"""
            openapi: 3.1.0
            info: {title: Test API, version: '1'}
            paths:
              /a: {get: {operationId: a, tags: [Things], security: [{basic: []}], responses: {'204': {description: Done.} } } }
              /b: {get: {operationId: b, tags: [Others], security: [{bearer: []}], responses: {'204': {description: Done.} } } }
            components:
              securitySchemes:
            {{Schemes}}
            """) with { IncludeTags = "Things" });

        Assert.Contains("=> [Basic];", code["TestClient.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{type: basic}", "BasicCredential", "")]
    [InlineData("{type: apiKey, in: header, name: X-Key}", "ApiKeyCredential", ", ApiKeyLocation.Header, \"X-Key\"")]
    [InlineData("{type: apiKey, in: query, name: key}", "ApiKeyCredential", ", ApiKeyLocation.Query, \"key\"")]
    [InlineData("{type: oauth2, flow: application, tokenUrl: 'https://login.test/t', scopes: {}}", "OAuthCredential", ", \"https://login.test/t\", \"read\"")]
    public void Security_definitions_of_Swagger_2_0_are_read(string scheme, string type, string arguments)
    {
        var code = GeneratorHarness.Generate(TinySpec.Document($$"""
            swagger: '2.0'
            info: {title: Test API, version: '1'}
            security: [{my auth: [read]}]
            securityDefinitions: {my auth: {{scheme}} }
            paths:
              /a: {get: {operationId: a, tags: [Things], responses: {'204': {description: Done.} } } }
            """));

        Assert.Contains($"public {type} MyAuth {{ get; }} = new(\"MyAuth\", \"my auth\"{arguments});", code["TestClient.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Reference_to_a_scheme_is_followed()
    {
        var code = GeneratorHarness.Generate(TinySpec.Document("""
            openapi: 3.0.3
            info: {title: Test API, version: '1'}
            security: [{alias: []}]
            paths:
              /a: {get: {operationId: a, tags: [Things], responses: {'204': {description: Done.} } } }
            components: {securitySchemes: {alias: {$ref: '#/components/securitySchemes/key'}, key: {type: apiKey, in: query, name: k}}}
            """));

        Assert.Contains("Alias { get; } = new(\"Alias\", \"alias\", ApiKeyLocation.Query, \"k\");", code["TestClient.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Names_do_not_conflict_with_members_and_types()
    {
        var code = GeneratorHarness.Generate(TinySpec.Document("""
            openapi: 3.0.3
            info: {title: Test API, version: '1'}
            security: [{all: []}, {requirement1: []}, {Requirement1: []}, {dispose: []}, {'1': []}, {test-credentials: []}]
            paths:
              /a:
                get:
                  operationId: a
                  tags: [Things]
                  responses: {'200': {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/TestCredentials'}}}}}
            components:
              schemas:
                TestCredentials:
                  type: object
                  properties: {a: {$ref: '#/components/schemas/ApiKeyCredential'}, b: {$ref: '#/components/schemas/SecurityRequirement'}}
                ApiKeyCredential: {type: object, properties: {a: {type: string}}}
                SecurityRequirement: {type: object, properties: {a: {type: string}}}
              securitySchemes:
                all: {type: http, scheme: basic}
                requirement1: {type: http, scheme: basic}
                Requirement1: {type: http, scheme: basic}
                dispose: {type: http, scheme: basic}
                '1': {type: http, scheme: basic}
                test-credentials: {type: http, scheme: basic, description: "*/ <b> \" { }"}
            """));

        Assert.Contains("class TestCredentials2 : ApiCredentials", code["TestClient.g.cs"], StringComparison.Ordinal);
        Assert.Contains("=> [AllCredential, ", code["TestClient.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Run:ai Administrator API", "TestClient", "")]
    [InlineData("The run:AI API", "TestClient", "")]
    [InlineData("Test API", "AdministratorClient", "")]
    [InlineData("Test API", "ResearcherClient", "")]
    [InlineData("Test API", "TestClient", "ControlPlane")]
    [InlineData("Test API", "TestClient", "Cluster")]
    public void Clients_of_Run_ai_have_no_credentials_of_their_own(string title, string client, string endpoint)
    {
        var spec = Document("[{basic: []}]");
        var text = spec.Text.Replace("Test API", title, StringComparison.Ordinal);
        AssertNone(GeneratorHarness.Generate(spec with { Text = text, ClientName = client, Endpoint = endpoint }));
    }

    [Fact]
    public void RUNAI0040_a_scheme_that_needs_code_of_the_application() => Assert.Equal(
        [
            "spec.yaml(9,13): info RUNAI0040: The security scheme \"implicit\" at #/components/securitySchemes/implicit has no client credentials flow. "
            + "Provide a bearer token with Use.",
            "spec.yaml(10,11): info RUNAI0040: The security scheme \"digest\" at #/components/securitySchemes/digest has the HTTP scheme \"digest\". "
            + "Authenticate requests in a handler, and call UseHandler.",
            "spec.yaml(11,9): info RUNAI0040: The security scheme \"host\" at #/components/securitySchemes/host is an API key named \"Host\" in \"header\", "
            + "which cannot be sent. Authenticate requests in a handler, and call UseHandler.",
            "spec.yaml(12,8): info RUNAI0040: The security scheme \"tls\" at #/components/securitySchemes/tls requires a client certificate. Configure it in "
            + "the primary handler, and call UseHandler.",
            "spec.yaml(13,9): info RUNAI0040: The security scheme \"oidc\" at #/components/securitySchemes/oidc has a URL that does not end with "
            + "/.well-known/openid-configuration. Provide a bearer token with Use.",
        ],
        GeneratorHarness.Diagnose(TinySpec.Document("""
            openapi: 3.1.0
            info: {title: Test API, version: '1'}
            security: [{implicit: []}, {digest: []}, {host: []}, {tls: []}, {oidc: []}]
            paths:
              /a: {get: {operationId: a, tags: [Things], responses: {'204': {description: Done.}}}}
            components:
             securitySchemes:
              unused: {type: mutualTLS}
              implicit: {type: oauth2, flows: {implicit: {authorizationUrl: 'https://login.test', scopes: {}}}}
              digest: {type: http, scheme: digest}
              host: {type: apiKey, in: header, name: Host}
              tls: {type: mutualTLS}
              oidc: {type: openIdConnect, openIdConnectUrl: 'https://login.test/discover'}
            """)).Diagnostics);

    [Theory]
    [InlineData("{nothing: []}", "the security scheme \"nothing\" is not declared")]
    [InlineData("{basic: [], nothing: []}", "the security scheme \"nothing\" is not declared")]
    [InlineData("{basic: [], bearer: []}", "it combines \"basic\" and \"bearer\", which use the same header Authorization")]
    public void RUNAI0041_an_alternative_that_cannot_be_sent(string alternative, string reason)
    {
        var code = GeneratorHarness.Diagnose(Document($"[{alternative}, {{query: []}}]"));

        Assert.Equal(
            [$"spec.yaml(3,12): warning RUNAI0041: The security requirement at #/security/0 is ignored: {reason}. Correct it in an overlay."],
            code.Diagnostics);
        Assert.Contains("Requirement1 = new([\"query\"]);", code["TestClient.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void RUNAI0041_a_repeated_problem_is_reported_once() => Assert.Single(
        GeneratorHarness.Diagnose(Document("[]", "security: [{nothing: []}, {basic: [], nothing: []}, {basic: []}], ")).Diagnostics,
        item => item.Contains("RUNAI0041", StringComparison.Ordinal));

    [Fact]
    public void RUNAI0042_schemes_that_no_operation_requires()
    {
        var spec = Document("[]");
        var code = GeneratorHarness.Diagnose(spec with { Text = spec.Text.Replace("security: []\n", "", StringComparison.Ordinal) });

        Assert.Equal(
            [
                "spec.yaml(6,17): info RUNAI0042: The spec declares the security scheme \"header_key\", but no operation requires one, so no credential is "
                + "sent. Add \"security\" in an overlay.",
            ],
            code.Diagnostics);
        AssertNone(code);
    }

    [Fact]
    public void Security_of_another_type_is_reported_and_ignored()
    {
        var code = GeneratorHarness.Diagnose(Document("{basic: []}"));

        Assert.Equal(["spec.yaml(3,11): warning RUNAI0012: #/security must be an array but is an object"], code.Diagnostics.Where(
            static text => text.Contains("warning", StringComparison.Ordinal)));
        AssertNone(code);
    }

    private static void AssertNone(GeneratedCode code)
    {
        Assert.All(code.Files, static file => Assert.DoesNotContain("Credentials", file.Text, StringComparison.Ordinal));
        Assert.All(code.Files, static file => Assert.DoesNotContain(".Requires(", file.Text, StringComparison.Ordinal));
    }

    private static SpecItem Document(string security, string operation = "") => TinySpec.Document($$"""
        openapi: 3.1.0
        info: {title: Test API, version: '1'}
        security: {{security}}
        paths: {/things: {get: {operationId: do_it, tags: [Things], {{operation}}responses: {'204': {description: Done.} } } } }
        components:
          securitySchemes:
        {{Schemes}}
        """);
}
