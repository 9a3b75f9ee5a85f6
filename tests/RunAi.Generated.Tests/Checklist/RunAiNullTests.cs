using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Checklist;

/// <summary>Tests null, absent and required properties as used in Run:ai's documents.</summary>
public sealed class RunAiNullTests
{
    private static readonly Lazy<GeneratedCode> Code = new(() => GeneratorHarness.Generate(TinySpec.WithRequestAndResponse("""
        Thing:
          required: [values, owner]
          properties:
            types: {$ref: '#/components/schemas/NodeTypes', description: Where it runs., nullable: true}
            cluster: {$ref: '#/components/schemas/ClusterIdOptional'}
            object: {type: object, nullable: true, properties: {a: {type: string}}}
            list: {type: array, nullable: true, items: {type: string}}
            platform: {type: string, nullable: true, enum: [eks, gke]}
            phase: {$ref: '#/components/schemas/Phase'}
            values: {type: array, nullable: true, items: {type: string}}
            owner: {$ref: '#/components/schemas/ClusterIdOptional'}
            mandatory: {type: string, nullable: true, description: (mandatory) The name of the user.}
        NodeTypes: {properties: {training: {type: array, items: {type: string}}}}
        ClusterIdOptional: {type: string, format: uuid, nullable: true}
        Phase: {type: string, nullable: true, enum: [Ready]}
        """)));

    [Theory]
    [InlineData("Types = null", """{"owner":null,"types":null,"values":null}""")]
    [InlineData("""Types = new NodeTypes { Training = ["a"] }""", """{"owner":null,"types":{"training":["a"]},"values":null}""")]
    public async Task Nullable_next_to_a_reference_applies(string member, string json) =>
        Assert.Equal(json, await Code.Value.EvaluateAsync(WithRequired(member)));

    [Fact]
    public void Description_next_to_a_reference_applies() =>
        Assert.Contains("/// <summary>Where it runs.</summary>", Code.Value["Things.g.cs"], StringComparison.Ordinal);

    [Theory]
    [InlineData("Cluster = null", """{"cluster":null,"owner":null,"values":null}""")]
    [InlineData("Cluster = Guid.Empty", """{"cluster":"00000000-0000-0000-0000-000000000000","owner":null,"values":null}""")]
    public async Task Reference_to_a_nullable_schema_is_nullable(string member, string json) =>
        Assert.Equal(json, await Code.Value.EvaluateAsync(WithRequired(member)));

    [Theory]
    [InlineData("Object = null", """{"object":null,"owner":null,"values":null}""")]
    [InlineData("List = null", """{"list":null,"owner":null,"values":null}""")]
    [InlineData("Platform = null, Phase = null", """{"owner":null,"phase":null,"platform":null,"values":null}""")]
    public async Task Objects_arrays_and_enums_can_be_null(string member, string json) =>
        Assert.Equal(json, await Code.Value.EvaluateAsync(WithRequired(member)));

    [Theory]
    [InlineData("""{"owner":null,"values":null}""")]
    [InlineData("""{"object":null,"owner":null,"phase":null,"platform":null,"values":null}""")]
    public async Task Null_round_trips(string json) =>
        Assert.Equal(json, await Code.Value.EvaluateAsync($"Read<Thing>({CSharpText.Quote(json)})"));

    [Fact]
    public async Task Required_nullable_property_is_always_sent() =>
        Assert.Equal("""{"owner":null,"values":null}""", await Code.Value.EvaluateAsync(WithRequired("")));

    [Theory]
    [InlineData("public required IReadOnlyList<string>? Values { get")]
    [InlineData("public required Guid? Owner { get")]
    public void Required_nullable_property_has_a_required_nullable_type(string property) =>
        Assert.Contains(property, Code.Value["Things.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void Description_does_not_make_a_property_required() =>
        Assert.Contains("public string? Mandatory { get", Code.Value["Things.g.cs"], StringComparison.Ordinal);

    /// <summary>The schema of the audit log requires <c>logs</c>, but the server sends <c>audit_logs</c>.</summary>
    [Fact]
    public async Task Response_without_a_required_property_that_has_no_schema_is_accepted() => Assert.Equal(
        "1 Undefined",
        await GeneratorHarness.Generate(TinySpec.WithResponse("""
            Thing: {required: [logs], properties: {audit_logs: {type: array, items: {type: string}}}}
            """)).RunAsync(
            """var page = await client.Things.DoItAsync(); return $"{page.AuditLogs!.Count} {page.Logs.ValueKind}";""", Support.Http.StubServer.WithJson(
                """{"audit_logs":["a"]}""")));

    private static string WithRequired(string members) => $"new Thing {{ Values = null, Owner = null, {members} }}";
}
