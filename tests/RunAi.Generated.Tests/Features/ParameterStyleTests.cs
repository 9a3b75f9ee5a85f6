using System.Globalization;
using RunAi.Generator.Tests.Support;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Features;

/// <summary>
/// Tests all locations, styles and explode with all types of values (OpenAPI 3.0.3, Style Values), on the values of RFC 6570: <c>var</c> is
/// "value", <c>list</c> is red, green, blue and <c>keys</c> is semi ";", dot ".", comma ",". The properties of a class are in ordinal order.
/// </summary>
public sealed class ParameterStyleTests
{
    private const string Value = "{type: string}";
    private const string List = "{type: array, items: {type: string}}";
    private const string Map = "{type: object, additionalProperties: {type: string}}";
    private const string Model = "{type: object, properties: {comma: {type: string}, dot: {type: string}, semi: {type: string}}}";

    private static readonly (string Parameter, string Schema, string Expected)[] Rows =
    [
        ("in: path, style: simple, explode: false", Value, "/p/value"),
        ("in: path, style: simple, explode: true", Value, "/p/value"),
        ("in: path, style: label, explode: false", Value, "/p/.value"),
        ("in: path, style: label, explode: true", Value, "/p/.value"),
        ("in: path, style: matrix, explode: false", Value, "/p/;v=value"),
        ("in: path, style: matrix, explode: true", Value, "/p/;v=value"),
        ("in: path, style: simple, explode: false", List, "/p/red,green,blue"),
        ("in: path, style: simple, explode: true", List, "/p/red,green,blue"),
        ("in: path, style: label, explode: false", List, "/p/.red,green,blue"),
        ("in: path, style: label, explode: true", List, "/p/.red.green.blue"),
        ("in: path, style: matrix, explode: false", List, "/p/;v=red,green,blue"),
        ("in: path, style: matrix, explode: true", List, "/p/;v=red;v=green;v=blue"),
        ("in: path, style: simple, explode: false", Map, "/p/semi,%3B,dot,.,comma,%2C"),
        ("in: path, style: simple, explode: true", Map, "/p/semi=%3B,dot=.,comma=%2C"),
        ("in: path, style: label, explode: false", Map, "/p/.semi,%3B,dot,.,comma,%2C"),
        ("in: path, style: label, explode: true", Map, "/p/.semi=%3B.dot=..comma=%2C"),
        ("in: path, style: matrix, explode: false", Map, "/p/;v=semi,%3B,dot,.,comma,%2C"),
        ("in: path, style: matrix, explode: true", Map, "/p/;semi=%3B;dot=.;comma=%2C"),
        ("in: path, style: simple, explode: false", Model, "/p/comma,%2C,dot,.,semi,%3B"),
        ("in: path, style: simple, explode: true", Model, "/p/comma=%2C,dot=.,semi=%3B"),
        ("in: path, style: label, explode: false", Model, "/p/.comma,%2C,dot,.,semi,%3B"),
        ("in: path, style: label, explode: true", Model, "/p/.comma=%2C.dot=..semi=%3B"),
        ("in: path, style: matrix, explode: false", Model, "/p/;v=comma,%2C,dot,.,semi,%3B"),
        ("in: path, style: matrix, explode: true", Model, "/p/;comma=%2C;dot=.;semi=%3B"),
        ("in: query, style: form, explode: false", Value, "/p?v=value"),
        ("in: query, style: form, explode: true", Value, "/p?v=value"),
        ("in: query, style: form, explode: false", List, "/p?v=red,green,blue"),
        ("in: query, style: form, explode: true", List, "/p?v=red&v=green&v=blue"),
        ("in: query, style: spaceDelimited, explode: false", List, "/p?v=red%20green%20blue"),
        ("in: query, style: spaceDelimited, explode: true", List, "/p?v=red&v=green&v=blue"),
        ("in: query, style: pipeDelimited, explode: false", List, "/p?v=red%7Cgreen%7Cblue"),
        ("in: query, style: pipeDelimited, explode: true", List, "/p?v=red&v=green&v=blue"),
        ("in: query, style: form, explode: false", Map, "/p?v=semi,%3B,dot,.,comma,%2C"),
        ("in: query, style: form, explode: true", Map, "/p?semi=%3B&dot=.&comma=%2C"),
        ("in: query, style: spaceDelimited, explode: false", Map, "/p?v=semi%20%3B%20dot%20.%20comma%20%2C"),
        ("in: query, style: pipeDelimited, explode: false", Map, "/p?v=semi%7C%3B%7Cdot%7C.%7Ccomma%7C%2C"),
        ("in: query, style: deepObject, explode: true", Map, "/p?v%5Bsemi%5D=%3B&v%5Bdot%5D=.&v%5Bcomma%5D=%2C"),
        ("in: query, style: deepObject, explode: false", Map, "/p?v%5Bsemi%5D=%3B&v%5Bdot%5D=.&v%5Bcomma%5D=%2C"),
        ("in: query, style: form, explode: false", Model, "/p?v=comma,%2C,dot,.,semi,%3B"),
        ("in: query, style: form, explode: true", Model, "/p?comma=%2C&dot=.&semi=%3B"),
        ("in: query, style: deepObject, explode: true", Model, "/p?v%5Bcomma%5D=%2C&v%5Bdot%5D=.&v%5Bsemi%5D=%3B"),
        ("in: query, style: form, explode: true, allowReserved: true", List, "/p?v=red&v=green&v=blue"),
        ("in: query, style: form, explode: true, allowReserved: true", Map, "/p?semi=;&dot=.&comma=,"),

        // OpenAPI does not define deepObject for lists, but documents use it.
        ("in: query, style: deepObject, explode: true", List, "/p?v%5B0%5D=red&v%5B1%5D=green&v%5B2%5D=blue"),
        ("in: header, style: simple, explode: false", Value, "value"),
        ("in: header, style: simple, explode: true", Value, "value"),
        ("in: header, style: simple, explode: false", List, "red,green,blue"),
        ("in: header, style: simple, explode: true", List, "red,green,blue"),
        ("in: header, style: simple, explode: false", Map, "semi,;,dot,.,comma,,"),
        ("in: header, style: simple, explode: true", Map, "semi=;,dot=.,comma=,"),
        ("in: header, style: simple, explode: false", Model, "comma,,,dot,.,semi,;"),
        ("in: header, style: simple, explode: true", Model, "comma=,,dot=.,semi=;"),
        ("in: cookie, style: form, explode: false", Value, "v=value"),
        ("in: cookie, style: form, explode: true", Value, "v=value"),
        ("in: cookie, style: form, explode: false", List, "v=red,green,blue"),
        ("in: cookie, style: form, explode: false", Map, "v=semi,%3B,dot,.,comma,%2C"),
        ("in: cookie, style: form, explode: false", Model, "v=comma,%2C,dot,.,semi,%3B"),

        // A cookie cannot repeat its name, so explode has no effect.
        ("in: cookie, style: form, explode: true", List, "v=red,green,blue"),
        ("in: cookie, style: form, explode: true", Map, "v=semi,%3B,dot,.,comma,%2C"),
    ];

    private static readonly Lazy<Task<IReadOnlyList<RecordedRequest>>> Requests = new(SendAllAsync);

    public static IEnumerable<TheoryDataRow<int, string, string>> Cases =>
        Rows.Select((row, index) => new TheoryDataRow<int, string, string>(index, $"{row.Parameter}, schema: {row.Schema}", row.Expected));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Parameter_value_is_written_in_its_style(int row, string parameter, string expected)
    {
        var request = (await Requests.Value)[row];
        Assert.Equal(
            expected,
            parameter.StartsWith("in: header", StringComparison.Ordinal) ? request.Headers["v"]
            : parameter.StartsWith("in: cookie", StringComparison.Ordinal) ? request.Headers["cookie"]
            : request.Target.Replace("/" + row.ToString(CultureInfo.InvariantCulture) + "/", "/", StringComparison.Ordinal));
    }

    /// <summary>Generates one document with an operation for each row, and calls them all in one run.</summary>
    private static async Task<IReadOnlyList<RecordedRequest>> SendAllAsync()
    {
        var paths = Rows.Select((row, index) => $"""
            /{index}/p{(row.Parameter.StartsWith("in: path", StringComparison.Ordinal) ? "/" + Braced("v") : "")}:
              get:
                operationId: row_{index}
                tags: [Rows]
                parameters: [{Braced($"name: v, required: true, {row.Parameter}, schema: {row.Schema}")}]
                responses: {Braced("'204': {description: Done.}")}
            """);
        var calls = Rows.Select((row, index) => $"await client.Rows.Row{index}Async({GetArgument(row.Schema)});");
        var server = new StubServer();
        await GeneratorHarness.Generate(TinySpec.Paths(string.Join('\n', paths))).RunAsync(string.Join('\n', calls) + " return null;", server);
        return server.Requests;
    }

    private static string GetArgument(string schema) => schema switch
    {
        Value => "\"value\"",
        List => "[\"red\", \"green\", \"blue\"]",
        Map => "new Dictionary<string, string> { [\"semi\"] = \";\", [\"dot\"] = \".\", [\"comma\"] = \",\" }",
        _ => "new() { Semi = \";\", Dot = \".\", Comma = \",\" }",
    };

    private static string Braced(string text) => "{" + text + "}";
}
