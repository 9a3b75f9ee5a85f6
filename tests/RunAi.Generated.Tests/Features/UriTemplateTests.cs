using System.Globalization;
using System.Text.Json;
using RunAi.Generator.Tests.Support;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Features;

/// <summary>
/// Compares the URLs of requests with those of an independent implementation of RFC 6570 (Std.UriTemplate). OpenAPI defines the styles of parameters
/// by the expressions of the RFC.
/// </summary>
public sealed class UriTemplateTests
{
    private const string Text = "{type: string}";
    private const string List = "{type: array, items: {type: string}}";
    private const string Map = "{type: object, additionalProperties: {type: string}}";

    private static readonly (string Location, string Style, bool Explode, string Template)[] Styles =
    [
        ("path", "simple", false, "{v}"),
        ("path", "simple", true, "{v*}"),
        ("path", "label", false, "{.v}"),
        ("path", "label", true, "{.v*}"),
        ("path", "matrix", false, "{;v}"),
        ("path", "matrix", true, "{;v*}"),
        ("query", "form", false, "{?v}"),
        ("query", "form", true, "{?v*}"),
    ];

    private static readonly string[] Texts =
        ["value", "Hello World!", "50%", "a/b?c#d", "a=b&c=d", "ü€😀", ":@$&'()*+,;=", "[]{}|\\^`\"<>", "-._~", "%41", "a b"];

    private static readonly (string Schema, object Value)[] Values =
    [
        .. Texts.Select(text => (Text, (object)text)),
        .. new string[][] { ["red", "green", "blue"], ["one"], ["a,b", "c;d", "e.f"], ["x y", "50%", "ü"], ["a=b", "c&d"] }
            .Select(list => (List, (object)list)),
        .. new Dictionary<string, string>[]
        {
            new() { ["semi"] = ";", ["dot"] = ".", ["comma"] = "," },
            new() { ["one"] = "1" },
            new() { ["key name"] = "a/b", ["a=b"] = "c&d", ["ü"] = "50%" },
        }.Select(map => (Map, (object)map)),
    ];

    private static readonly Lazy<Task<IReadOnlyList<RecordedRequest>>> Requests = new(SendAllAsync);

    private static readonly IReadOnlyList<(int Style, int Value)> Calls =
        [.. from style in Enumerable.Range(0, Styles.Length) from value in Enumerable.Range(0, Values.Length) select (style, value)];

    public static IEnumerable<TheoryDataRow<int, string, string>> Cases => Calls.Select((call, index) => new TheoryDataRow<int, string, string>(
        index, Styles[call.Style].Template, JsonSerializer.Serialize(Values[call.Value].Value)));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Parameter_is_written_as_by_an_implementation_of_RFC_6570(int call, string template, string value)
    {
        var (style, index) = Calls[call];
        var start = GetPath(style, GetKind(Values[index].Schema)) + (Styles[style].Location == "path" ? "/" : "");
        var expected = Std.UriTemplate.Expand(start + template, new Dictionary<string, object> { ["v"] = Values[index].Value });

        var target = (await Requests.Value)[call].Target;

        Assert.True(expected == target, $"{template} with {value}\n    expected: {expected}\n    got:      {target}");
    }

    /// <summary>Generates one document with an operation for each style and type, and makes all calls in one run.</summary>
    private static async Task<IReadOnlyList<RecordedRequest>> SendAllAsync()
    {
        var paths =
            from style in Styles.Index()
            from schema in new[] { Text, List, Map }
            let kind = GetKind(schema)
            select $$"""
                {{GetPath(style.Index, kind)}}{{(style.Item.Location == "path" ? "/{v}" : "")}}:
                  get:
                    operationId: style_{{style.Index}}_{{kind}}
                    tags: [Styles]
                    parameters:
                      - name: v
                        required: true
                        in: {{style.Item.Location}}
                        style: {{style.Item.Style}}
                        explode: {{(style.Item.Explode ? "true" : "false")}}
                        schema: {{schema}}
                    responses:
                      '204': {description: Done.}
                """;
        var calls = Calls.Select(call => (call.Style, Values[call.Value].Schema, Values[call.Value].Value)).Select(call =>
            $"await client.Styles.Style{call.Style}{CultureInfo.InvariantCulture.TextInfo.ToTitleCase(GetKind(call.Schema))}Async({GetArgument(call.Value)});");
        var server = new StubServer();
        await GeneratorHarness.Generate(TinySpec.Paths(string.Join('\n', paths))).RunAsync(string.Join('\n', calls) + " return null;", server);
        return server.Requests;
    }

    private static string GetPath(int style, string kind) => string.Create(CultureInfo.InvariantCulture, $"/style{style}/{kind}");

    private static string GetKind(string schema) => schema switch { Text => "text", List => "list", _ => "map" };

    private static string GetArgument(object value) => value switch
    {
        string text => Quote(text),
        string[] list => $"[{string.Join(", ", list.Select(Quote))}]",
        Dictionary<string, string> map =>
            $"new Dictionary<string, string> {{ {string.Join(", ", map.Select(entry => $"[{Quote(entry.Key)}] = {Quote(entry.Value)}"))} }}",
        _ => throw new ArgumentException("The type has no literal.", nameof(value)),
    };

    private static string Quote(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);
}
