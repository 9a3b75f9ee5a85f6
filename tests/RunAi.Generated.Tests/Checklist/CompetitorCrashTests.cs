using RunAi.Generator.Tests.Support;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Checklist;

/// <summary>Tests documents for which other generators fail, or generate code that does not compile.</summary>
public sealed class CompetitorCrashTests
{
    private static readonly Lazy<GeneratedCode> Animals = new(() => GeneratorHarness.Generate(TinySpec.WithRequestAndResponse("""
        Thing: {$ref: '#/components/schemas/Animal'}
        Animal:
          required: [kind]
          properties: {kind: {type: string}}
          discriminator: {propertyName: kind, mapping: {dog: '#/components/schemas/Dog'}}
        Dog: {allOf: [{$ref: '#/components/schemas/Animal'}, {properties: {bark: {type: string}}}]}
        """)));

    [Fact]
    public async Task AllOf_parts_can_repeat_a_property() => Assert.Equal("""{"category":"c"}""", await GeneratorHarness.Generate(TinySpec.WithResponse("""
        Thing: {allOf: [{properties: {category: {type: string}}}, {properties: {category: {type: string}}}]}
        """)).EvaluateAsync("""new Thing { Category = "c" }"""));

    [Fact]
    public async Task Component_can_be_a_reference() => Assert.Equal("""{"name":"n"}""", await GeneratorHarness.Generate(TinySpec.WithResponse("""
        Thing: {$ref: '#/components/schemas/Other'}
        Other: {properties: {name: {type: string}}}
        """)).EvaluateAsync("""new Other { Name = "n" }"""));

    [Fact]
    public async Task Enum_can_be_wrapped_in_allOf() => Assert.Equal("""{"phase":"Ready"}""", await GeneratorHarness.Generate(TinySpec.WithResponse("""
        Thing: {properties: {phase: {description: Where it is., allOf: [{$ref: '#/components/schemas/Phase'}]}}}
        Phase: {type: string, enum: [Ready]}
        """)).EvaluateAsync("new Thing { Phase = Phase.Ready }"));

    [Fact]
    public async Task Two_parameters_can_share_a_path_segment() =>
        Assert.Equal("/compare/main...a%2Fb", (await GeneratorHarness.Generate(TinySpec.Operation("get", "/compare/{base}...{head}", """
        parameters:
        - {name: base, in: path, required: true, schema: {type: string}}
        - {name: head, in: path, required: true, schema: {type: string}}
        """)).SendAsync("""Things.DoItAsync("main", "a/b")""")).Target);

    [Fact]
    public async Task Unknown_discriminator_value_is_read_as_the_base() => Assert.Equal(
        "cat", await Animals.Value.EvaluateAsync("""Read<Animal>("{\"kind\":\"cat\"}").TryGetBase(out var animal) ? animal.Kind : "none" """));

    [Fact]
    public async Task Discriminator_is_sent_for_the_derived_type() =>
        Assert.Equal("""{"bark":"woof","kind":"dog"}""", await Animals.Value.EvaluateAsync("""new Dog { Kind = "dog", Bark = "woof" }"""));

    [Fact]
    public async Task Discriminator_is_sent_for_the_base_type()
    {
        using var server = StubServer.WithJson("""{"kind":"dog"}""");

        await Animals.Value.RunAsync("""await client.Things.DoItAsync(new Dog { Kind = "dog", Bark = "woof" }); return null;""", server);

        Assert.Equal("""{"bark":"woof","kind":"dog"}""", Assert.Single(server.Requests).Body);
    }

    [Fact]
    public void List_and_create_operations_have_distinct_names() => Assert.Equal(
        ["CreateProject POST", "GetProject GET", "GetProjects GET"],
        GeneratorHarness.Generate(TinySpec.Paths("""
            /projects:
              get: {operationId: get_projects, tags: [Projects], responses: {'204': {description: Done.}}}
              post: {operationId: create_project, tags: [Projects], responses: {'204': {description: Done.}}}
            /projects/{id}:
              parameters: [{name: id, in: path, required: true, schema: {type: string}}]
              get: {operationId: get_project, tags: [Projects], responses: {'204': {description: Done.}}}
            """)).Operations().Select(operation => $"{operation.Name} {operation.Method}"));

    [Theory]
    [InlineData("new Thing { Mode = ThingMode.Fixed }", """{"mode":"fixed"}""")]
    [InlineData("new Thing { Part = null }", """{"part":null}""")]
    [InlineData("new Thing { Part = new Part { Name = \"n\" } }", """{"part":{"name":"n"}}""")]
    public async Task Constants_and_siblings_of_references_apply_in_3_1(string expression, string json) =>
        Assert.Equal(json, await GeneratorHarness.Generate(TinySpec.Document("""
        openapi: 3.1.0
        info: {title: Test API, version: '1'}
        paths:
          /thing:
            put:
              operationId: put_thing
              tags: [Things]
              requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
              responses: {'204': {description: Done.}}
        components:
          schemas:
            Thing: {type: object, properties: {mode: {const: fixed}, part: {$ref: '#/components/schemas/Part', nullable: true, description: Kept.}}}
            Part: {type: object, properties: {name: {type: string}}}
        """)).EvaluateAsync(expression));

    [Fact]
    public async Task Files_and_fields_of_a_form_have_types() =>
        Assert.Contains("name=n", (await GeneratorHarness.Generate(TinySpec.Operation("post", "/things", """
        requestBody:
          required: true
          content:
            multipart/form-data:
              schema: {required: [file, name], properties: {file: {type: string, format: binary}, name: {type: string}}}
        """)).SendAsync("""Things.DoItAsync(new() { Name = "n", File = new FilePart(new MemoryStream([65]), "a.txt") })""")).Body!
            .Replace("\r\n\r\n", "=", StringComparison.Ordinal)
            .Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
}
