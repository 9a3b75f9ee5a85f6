using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

public sealed class RequiredAndOptionalTests
{
    private const string Thing = """
        Thing:
          type: object
          required: [name, owner]
          properties:
            name: {type: string}
            owner: {type: string, nullable: true}
            count: {type: integer, format: int32}
            note: {type: string, nullable: true}
            size: {type: integer, format: int32, nullable: true}
        """;

    private static readonly Lazy<GeneratedCode> InRequest = new(() => GeneratorHarness.Generate(TinySpec.WithRequest(Thing)));

    private static readonly Lazy<GeneratedCode> InResponse = new(() => GeneratorHarness.Generate(TinySpec.WithResponse(Thing)));

    [Fact]
    public void Request_properties_distinguish_absent_from_null() => Snapshot.Match(InRequest.Value.Types("Thing"));

    [Fact]
    public void Response_properties_are_null_if_absent() => Snapshot.Match(InResponse.Value.Types("Thing"));

    [Theory]
    [InlineData("""Name = "n", Owner = null""", """{"name":"n","owner":null}""")]
    [InlineData("""Name = "n", Owner = "o", Count = 3""", """{"count":3,"name":"n","owner":"o"}""")]
    [InlineData("""Name = "n", Owner = null, Note = null, Size = null""", """{"name":"n","note":null,"owner":null,"size":null}""")]
    [InlineData("""Name = "n", Owner = null, Note = "x", Size = 2""", """{"name":"n","note":"x","owner":null,"size":2}""")]
    public async Task Only_assigned_properties_are_sent(string members, string json) =>
        Assert.Equal(json, await InRequest.Value.EvaluateAsync($"new Thing {{ {members} }}"));

    [Theory]
    [InlineData("""{"name":"n","owner":null}""", "thing.IsSet(nameof(Thing.Note))", "False")]
    [InlineData("""{"name":"n","owner":null,"note":null}""", "(thing.IsSet(nameof(Thing.Note)), thing.Note is null)", "(True, True)")]
    [InlineData("""{"name":"n","owner":null,"size":4}""", "thing.Size", "4")]
    public async Task Read_model_distinguishes_absent_from_null(string json, string expression, string expected) =>
        Assert.Equal(expected, await InRequest.Value.RunAsync($"var thing = Read<Thing>({CSharpText.Quote(json)}); return {expression};", new()));

    [Fact]
    public async Task Required_property_that_the_server_omits_is_accepted() =>
        Assert.Equal("True", await InResponse.Value.EvaluateAsync("""Read<Thing>("{}").Name is null"""));

    [Fact]
    public async Task Undeclared_properties_are_preserved() =>
        Assert.Equal(
            """{"name":"n","later":[1,{"a":null}]}""", await InResponse.Value.EvaluateAsync(
                """Read<Thing>("{\"later\":[1,{\"a\":null}],\"name\":\"n\"}")"""));

    [Fact]
    public void Required_property_without_a_schema_is_a_required_JsonElement() => Snapshot.Match(Undescribed.Value.Types("Thing"));

    [Fact]
    public async Task Property_without_a_schema_is_sent_unchanged() => Assert.Equal(
        """{"name":"n","spec":{"a":[1]}}""", await Undescribed.Value.EvaluateAsync("""new Thing { Name = "n", Spec = JsonElement.Parse("{\"a\":[1]}") }"""));

    [Fact]
    public async Task Property_without_a_schema_is_read() =>
        Assert.Equal("7", await Undescribed.Value.EvaluateAsync("""Read<Thing>("{\"spec\":7}").Spec.GetInt32()"""));

    [Theory]
    [InlineData("type: object\nrequired: [spec]", "public required JsonElement Spec")]
    [InlineData("required: [spec]\nproperties: {name: {type: string}}\nadditionalProperties: {type: integer}", "public required long Spec")]
    [InlineData("required: [spec]\nproperties: {name: {type: string}}\ndiscriminator: {propertyName: spec}", "public required string Spec")]
    [InlineData("allOf: [{required: [spec]}, {properties: {spec: {type: boolean}}}]", "public required bool Spec")]
    [InlineData("allOf: [{properties: {spec: {properties: {a: {type: string}}}}}, {properties: {spec: {required: [a]}}}]", "public required string A")]
    public void Required_property_has_the_schema_of_any_allOf_part(string schema, string property) => Assert.Contains(
        property, GeneratorHarness.Generate(
            TinySpec.WithRequest("Thing:\n  " + schema.Replace("\n", "\n  ", StringComparison.Ordinal)))["Things.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void Property_that_is_required_and_forbidden_is_omitted() => Assert.DoesNotContain("Spec", GeneratorHarness.Diagnose(TinySpec.WithRequest("""
        Thing: {required: [spec], properties: {name: {type: string}}, additionalProperties: false}
        """))["Things.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void Map_with_required_keys_remains_a_map() =>
        Assert.Contains("IReadOnlyDictionary<string, long>", GeneratorHarness.Generate(TinySpec.WithRequest("""
        Thing: {type: object, required: [spec], additionalProperties: {type: integer}}
        """))["Things.g.cs"], StringComparison.Ordinal);

    private static readonly Lazy<GeneratedCode> Undescribed = new(() => GeneratorHarness.Generate(TinySpec.WithRequest("""
        Thing:
          type: object
          required: [name, spec]
          properties:
            name: {type: string}
        """)));
}
