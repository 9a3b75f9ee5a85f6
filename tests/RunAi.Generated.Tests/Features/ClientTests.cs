using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

public sealed class ClientTests
{
    private static readonly SpecItem Spec = TinySpec.Document("""
        openapi: 3.0.3
        info: {title: Test API, version: '1', description: Tests things.}
        tags: [{name: Things, description: All about things.}]
        paths:
          /things: {get: {operationId: list_things, tags: [Things], summary: Lists all things., description: The newest come first., x-runai-role: Researcher,
            responses: {'204': {description: Done.}}}}
          /jobs: {get: {operationId: list_jobs, tags: [Jobs], responses: {'204': {description: Done.}}}}
        """);

    [Fact]
    public void Client_has_a_property_for_each_tag() => Snapshot.Match(GeneratorHarness.Generate(Spec).Files);

    [Fact]
    public void Client_lists_the_properties_that_are_passwords_or_write_only() => Assert.Contains(
        "static string[] IApiClient<TestClient>.GetSecretNames() => [\"pin\", \"seed\"];",
        string.Concat(GeneratorHarness.Generate(TinySpec.WithResponse(
            "Thing: {properties: {pin: {type: string, format: password}, seed: {type: string, writeOnly: true}, name: {type: string}}}"))
            .Files.Select(file => file.Text)),
        StringComparison.Ordinal);

    [Fact]
    public void Client_of_a_cluster_API_is_registered_as_cluster_client() => Assert.Contains(
        "builder.AddClusterClient<ITestClient, TestClient>();", GeneratorHarness.Generate(
            Spec with { Endpoint = "Cluster" })["TestClient.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void Internal_client_has_internal_types_only() => Assert.DoesNotMatch(
        @"(?m)^public ",
        string.Join('\n', GeneratorHarness.Generate(TinySpec.Operation(
            "post",
            "/things",
            """
            parameters:
            - {name: a, in: query, schema: {type: string}}
            - {name: b, in: query, schema: {type: string}}
            - {name: c, in: query, schema: {type: string}}
            - {name: d, in: query, schema: {type: string}}
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
            """,
            "Thing: {properties: {a: {type: string, enum: [a]}, b: {oneOf: [{type: string}, {type: boolean}]}}}")
                with
        { Visibility = "internal" }).Files.Select(file => file.Text)));

    [Fact]
    public void Client_without_a_configured_name_is_named_after_its_file()
    {
        var code = GeneratorHarness.Generate(Spec with { Path = "specs/my-cluster.openapi.yaml", ClientName = "", Namespace = "" });
        Assert.Contains("namespace RunAi.MyCluster;", code["RunAi.MyCluster.MyClusterClient.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Things")]
    [InlineData("ThingsClient")]
    [InlineData("IThingsClient")]
    [InlineData("Thing")]
    [InlineData("Test")]
    public void Client_can_have_the_name_of_a_schema(string name) =>
        Assert.Contains(
            name, GeneratorHarness.Generate(
                TinySpec.WithResponse("Thing: {properties: {thing: {$ref: '#/components/schemas/Thing'}}}") with { ClientName = name }).TypeNames());

    [Fact]
    public void Two_specs_become_two_clients() => Assert.Equal(
        ["ISecondClient", "SecondClient", "SecondClientExtensions", "ITestClient", "TestClient", "TestClientExtensions"],
        GeneratorHarness.Generate(Spec, Spec with { Path = "second.yaml", ClientName = "SecondClient", Namespace = "RunAi.Second" }).TypeNames()
            .Where(name => !name.Contains("Jobs", StringComparison.Ordinal) && !name.Contains("Things", StringComparison.Ordinal)));

    [Fact]
    public async Task Client_interface_can_be_implemented_by_a_fake() =>
        Assert.Equal("faked", await GeneratorHarness.Generate(TinySpec.WithResponse("Thing: {type: string}")).RunAsync(
        """
        ITestClient fake = new Fake();
        return await fake.Things.DoItAsync();
        }
        private sealed class Fake : ITestClient, IThingsClient
        {
            public IThingsClient Things => this;
            public Task<string> DoItAsync(CancellationToken cancellationToken = default) => Task.FromResult("faked");
            public Task<ApiResponse<string>> DoItWithResponseAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();
        """,
        new()));

    [Fact]
    public void Client_without_operations_has_no_groups() =>
        Assert.Equal(["ITestClient", "TestClient", "TestClientExtensions"], GeneratorHarness.Generate(TinySpec.Document("""
        openapi: 3.0.3
        info: {title: Test API, version: '1'}
        paths: {}
        """)).TypeNames());

    [Fact]
    public void Client_without_operations_has_no_extra_blank_lines() => Assert.DoesNotContain("\n\n\n", GeneratorHarness.Generate(TinySpec.Document("""
        openapi: 3.0.3
        info: {title: Test API, version: '1'}
        paths: {}
        """))["TestClient.g.cs"], StringComparison.Ordinal);
}
