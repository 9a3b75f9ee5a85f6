using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

/// <summary><c>x-runai-filter</c> declares the fields and operators of conditions, for instance in an overlay.</summary>
public sealed class DeclaredFilterTests
{
    private const string Strings = "{type: array, items: {type: string}}";
    private const string Pattern = "{type: array, items: {type: string, pattern: '^(name|gpus)(==|!=|<=|>=).+$'}}";

    [Fact]
    public async Task Fields_and_operators_are_declared_for_strings()
    {
        var code = Generate(
            "{name: q, in: query, schema: " + Strings + ", x-runai-filter: {name: Search, operators: {equalTo: ':eq:', contains: ':like:'}, "
            + "fields: {name: {type: string}, state: {$ref: '#/components/schemas/State'}, when: {type: string, format: date}, other: {}}}}");
        Assert.Equal(
            "/things?q=name%3Alike%3Aa&q=state%3Aeq%3Aon&q=when%3Aeq%3A2026-01-02&q=other%3Aeq%3Ab",
            (await code.SendAsync(
                "Things.DoItAsync(new() { Q = [Search.Name.Contains(\"a\"), Search.State.EqualTo(State.On), Search.When.EqualTo(new DateOnly(2026, 1, 2)), "
                + "Search.Other.EqualTo(\"b\")] })")).Target);
    }

    [Fact]
    public void Types_are_declared_for_the_fields_of_a_pattern()
    {
        const string Fields = "{gpus: {type: number}, size: {type: integer, format: int32}}";
        var text = Text("{name: q, in: query, schema: " + Pattern + ", x-runai-filter: {fields: " + Fields + "}}");
        Assert.Contains("public static OrderedFilterField<ThingFilter, string> Name => ", text, StringComparison.Ordinal);
        Assert.Contains("public static OrderedFilterField<ThingFilter, double> Gpus => ", text, StringComparison.Ordinal);
        Assert.Contains("public static OrderedFilterField<ThingFilter, int> Size => ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Enum_in_a_field_is_named_after_the_parameter_and_the_field() => Assert.Contains(
        "DoItQKind",
        Generate(
            "{name: q, in: query, schema: " + Strings
            + ", x-runai-filter: {operators: {equalTo: '=='}, fields: {kind: {type: string, enum: [a, b]}}}}").TypeNames());

    [Fact]
    public async Task Single_string_is_one_condition()
    {
        var code = Generate("{name: q, in: query, schema: {type: string}, x-runai-filter: {operators: {equalTo: '=='}, fields: {name: {type: string}}}}");
        Assert.Equal("/things?q=name%3D%3Da%2Cb", (await code.SendAsync("Things.DoItAsync(new() { Q = ThingFilter.Name.EqualTo(\"a,b\") })")).Target);
    }

    [Theory]
    [InlineData("{$ref: '#/components/parameters/Q'}", "double")]
    [InlineData("{$ref: '#/components/parameters/Q', x-runai-filter: {fields: {gpus: {type: integer}}}}", "long")]
    public void Extension_next_to_a_reference_takes_precedence(string parameter, string type)
    {
        var spec = TinySpec.Operation("get", "/things", $"parameters: [{parameter}]", "Thing: {type: string}");
        spec = spec with
        {
            Text = spec.Text + "\n  parameters:\n    Q: {name: q, in: query, schema: " + Pattern + ", x-runai-filter: {fields: {gpus: {type: number}}}}\n",
        };
        Assert.Contains(
            $"public static OrderedFilterField<ThingFilter, {type}> Gpus => ",
            string.Concat(GeneratorHarness.Generate(spec).Files.Select(file => file.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extension_and_pattern_are_read_from_Swagger()
    {
        var code = GeneratorHarness.Generate(TinySpec.Document(
            """
            swagger: '2.0'
            info: {title: Test API, version: '1'}
            paths:
              /things:
                get:
                  operationId: do_it
                  tags: [Things]
                  parameters:
                  - name: q
                    in: query
                    type: array
                    collectionFormat: pipes
                    items: {type: string, pattern: '^(name|gpus)(==|!=|<=|>=).+$'}
                    x-runai-filter: {fields: {gpus: {type: number}}}
                  responses: {'204': {description: Done.}}
            """));
        Assert.Equal(
            "/things?q=name%3D%3Da%7Cgpus%3E%3D2",
            (await code.SendAsync("Things.DoItAsync(new() { Q = [ThingFilter.Name == \"a\", ThingFilter.Gpus >= 2] })")).Target);
    }

    private static string Text(string parameter) => string.Concat(Generate(parameter).Files.Select(file => file.Text));

    private static GeneratedCode Generate(string parameter) =>
        GeneratorHarness.Generate(TinySpec.Operation("get", "/things", $"parameters: [{parameter}]", "State: {type: string, enum: [on, off]}"));
}
