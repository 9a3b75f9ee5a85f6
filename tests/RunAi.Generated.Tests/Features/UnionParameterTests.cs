using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

/// <summary>Tests that each variant of a union is written as a parameter of its own type would be.</summary>
public sealed class UnionParameterTests
{
    private const string Scalars = "{oneOf: [{type: integer}, {type: string}]}";
    private const string ScalarOrList = "{oneOf: [{type: string}, {type: array, items: {type: string}}]}";
    private const string ScalarOrMap = "{oneOf: [{type: string}, {type: object, additionalProperties: {type: integer}}]}";
    private const string ScalarOrModel = "{anyOf: [{type: integer}, {$ref: '#/components/schemas/Bounds'}]}";
    private const string FlagOrEnum = "{oneOf: [{type: boolean}, {$ref: '#/components/schemas/Auto'}]}";
    private const string Nested = "{oneOf: [{type: boolean}, {$ref: '#/components/schemas/Inner'}]}";
    private const string NumberTypes = "{oneOf: [{type: integer}, {type: number}, {type: array, items: {type: string}}]}";

    private const string Components = """
        Auto: {type: string, enum: [auto]}
        Inner: {oneOf: [{type: integer}, {type: array, items: {type: integer}}]}
        Bounds: {type: object, properties: {gt: {type: integer}, lt: {type: integer}}}
        """;

    public static TheoryData<string, string, string, string> Rows => new()
    {
        { "in: path", Scalars, "5", "/p/5" },
        { "in: path", Scalars, "\"a/b\"", "/p/a%2Fb" },
        { "in: path, style: matrix", Scalars, "5", "/p/;v=5" },
        { "in: path, style: label, explode: true", ScalarOrList, "V.FromList([\"a\", \"b\"])", "/p/.a.b" },
        { "in: path", ScalarOrMap, "V.FromMap(new Dictionary<string, long> { [\"a\"] = 1 })", "/p/a,1" },
        { "in: path", FlagOrEnum, "true", "/p/true" },
        { "in: query", Scalars, "5", "/p?v=5" },
        { "in: query", Scalars, "\"a b\"", "/p?v=a%20b" },
        { "in: query", ScalarOrList, "\"a\"", "/p?v=a" },
        { "in: query", ScalarOrList, "V.FromList([\"a\", \"b\"])", "/p?v=a&v=b" },
        { "in: query, explode: false", ScalarOrList, "V.FromList([\"a\", \"b\"])", "/p?v=a,b" },
        { "in: query, style: pipeDelimited, explode: false", ScalarOrList, "V.FromList([\"a\", \"b\"])", "/p?v=a%7Cb" },
        { "in: query", ScalarOrMap, "V.FromMap(new Dictionary<string, long> { [\"a\"] = 1 })", "/p?a=1" },
        { "in: query", ScalarOrModel, "new Bounds { Gt = 1, Lt = 2 }", "/p?gt=1&lt=2" },
        { "in: query, style: deepObject", ScalarOrModel, "new Bounds { Gt = 1 }", "/p?v%5Bgt%5D=1" },
        { "in: query, style: deepObject", ScalarOrModel, "5", "/p?v=5" },
        { "in: query, allowReserved: true", Scalars, "\"a/b\"", "/p?v=a/b" },
        { "in: query", FlagOrEnum, "new Auto(\"auto\")", "/p?v=auto" },
        { "in: query", FlagOrEnum, "false", "/p?v=false" },
        { "in: query", Nested, "(Inner)5", "/p?v=5" },
        { "in: query", Nested, "Inner.FromList([1, 2])", "/p?v=1&v=2" },
        { "in: query", NumberTypes, "JsonSerializer.SerializeToElement(new[] { \"a\", \"b\" })", "/p?v=a&v=b" },
        { "in: query", NumberTypes, "JsonSerializer.SerializeToElement(1.5)", "/p?v=1.5" },
        { "in: header", Scalars, "5", "5" },
        { "in: header", Scalars, "\"a\"", "a" },
        { "in: header", ScalarOrList, "V.FromList([\"a\", \"b\"])", "a,b" },
        { "in: header, explode: true", ScalarOrModel, "new Bounds { Gt = 1 }", "gt=1" },
        { "in: cookie", Scalars, "\"a;b\"", "v=a%3Bb" },
        { "in: cookie", ScalarOrList, "V.FromList([\"a\", \"b\"])", "v=a,b" },
        { "in: query", $"{{type: array, items: {Scalars}}}", "[5, \"a b\"]", "/p?v=5&v=a%20b" },
        { "in: query, explode: false", $"{{type: array, items: {Scalars}}}", "[5, \"a\"]", "/p?v=5,a" },
        { "in: header", $"{{type: array, items: {Scalars}}}", "[5, \"a\"]", "5,a" },
        { "in: query", $"{{type: object, additionalProperties: {Scalars}}}", "new Dictionary<string, VValue> { [\"a\"] = 5, [\"b\"] = \"c\" }", "/p?a=5&b=c" },
        { "in: query", $"{{type: object, title: t, properties: {{a: {Scalars}}}}}", "new() { A = \"c\" }", "/p?a=c" },
        { "in: query, style: deepObject", $"{{type: object, properties: {{a: {ScalarOrModel}}}}}", "new() { A = 5 }", "/p?v%5Ba%5D=5" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Variant_is_written_as_a_parameter_of_its_own_type(string parameter, string schema, string argument, string expected)
    {
        var request = await Generate(parameter, schema).SendAsync($"Things.DoItAsync({argument})");

        Assert.Equal(expected, parameter[4..].Split(',')[0] switch
        {
            "header" => request.Headers["v"],
            "cookie" => request.Headers["cookie"],
            _ => request.Target,
        });
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"..\"")]
    public async Task Variant_that_would_change_the_path_is_rejected(string argument) => await Assert.ThrowsAsync<ArgumentException>(
        () => Generate("in: path", Scalars).SendAsync($"Things.DoItAsync({argument})"));

    private static GeneratedCode Generate(string parameter, string schema) => GeneratorHarness.Generate(TinySpec.Operation(
        "get",
        parameter.StartsWith("in: path", StringComparison.Ordinal) ? "/p/{v}" : "/p",
        $"parameters: [{{name: v, {parameter}, required: true, schema: {{$ref: '#/components/schemas/V'}}}}]",
        string.Join('\n', $"V: {schema}", Components)));
}
