using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

public sealed class DocumentationTests
{
    [Fact]
    public void Documentation_comes_from_the_spec() => Snapshot.Match(GeneratorHarness.Generate(TinySpec.Operation(
        "post",
        "/things/{id}",
        """
        summary: Makes a thing.
        description: |
          First paragraph.

          Second paragraph with `code`, <b>tags</b> & more.
        x-runai-role: Editor
        parameters:
        - {name: id, in: path, required: true, description: Which one., schema: {type: string, pattern: '^[a-z]+$', minLength: 1}}
        - {name: limit, in: query, schema: {type: integer, minimum: 0, maximum: 100, default: 50, description: How many.}}
        requestBody: {description: The thing to make., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
        """,
        """
        Thing:
          description: A thing.
          properties:
            name: {type: string, description: Its name., maxLength: 10}
            size: {type: integer, minimum: 1, multipleOf: 2}
            kind: {description: What it is., allOf: [{type: string, enum: [a, b], description: The kinds.}]}
        """)).Types("IThingsClient", "Thing", "ThingKind"));

    [Theory]
    [InlineData("*/ public int Injected; /*")]
    [InlineData("</summary><script>")]
    [InlineData("]]>&quot;&#0;&bogus;<!--")]
    [InlineData("a\\nb\\rc\\r\\nd\\x85e\\u2028f\\u2029g")]
    [InlineData("/// <summary>\\n#error no\\n#pragma warning restore\\n}")]
    [InlineData("\\0\\x01\\x7F\\uFFFE")]
    [InlineData("tab\\tand \\U0001F600 emoji")]
    [InlineData("   ")]
    [InlineData("{0} {name} $\\\"{1}\\\" \\\"\\\"\\\"")]
    public void Hostile_text_in_documentation_remains_text(string text)
    {
        var code = GeneratorHarness.Generate(Everywhere(text));
        Assert.Equal(GeneratorHarness.Generate(Everywhere("plain")).TypeNames(), code.TypeNames());
    }

    [Theory]
    [InlineData("a\\\"; Injected(); \\\"")]
    [InlineData("a\\\\")]
    [InlineData("a\\nb\\u2028c\\x85")]
    [InlineData("\\U0001F600\\0")]
    public async Task Hostile_enum_values_remain_values(string text)
    {
        var code = GeneratorHarness.Generate(TinySpec.WithResponse($$"""
            Thing:
              type: string
              enum: ["{{text}}"]
            """));
        Assert.Equal("True", await code.EvaluateAsync($$"""
            ((Thing)typeof(Thing).GetProperties(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static).Single().GetValue(null)!).Value
                == {{CSharpText.Quote(Unescape(text))}}
            """));
    }

    private static string Unescape(string text) => text
        .Replace(
            "\\\\", "\u0001", StringComparison.Ordinal).Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal).Replace(
            "\\u2028", "\u2028", StringComparison.Ordinal)
        .Replace("\\x85", "\u0085", StringComparison.Ordinal).Replace(
            "\\U0001F600", "\U0001F600", StringComparison.Ordinal).Replace("\\0", "\0", StringComparison.Ordinal).Replace('\u0001', '\\');

    private static SpecItem Everywhere(string text) => TinySpec.Document($$"""
        openapi: 3.0.3
        info: {title: "{{text}}", version: "{{text}}", description: "{{text}}"}
        tags:
        - {name: Things, description: "{{text}}"}
        paths:
          /things:
            post:
              operationId: do_it
              tags: [Things]
              summary: "{{text}}"
              description: "{{text}}"
              x-runai-role: "{{text}}"
              parameters:
              - name: q
                in: query
                description: "{{text}}"
                schema: {type: string, pattern: "{{text}}", default: "{{text}}"}
              requestBody:
                description: "{{text}}"
                content:
                  application/json:
                    schema:
                      title: "{{text}}"
                      description: "{{text}}"
                      properties:
                        a: {type: string, description: "{{text}}", pattern: "{{text}}", default: "{{text}}"}
                        b: {type: string, enum: [x], description: "{{text}}", x-enum-descriptions: ["{{text}}"]}
                        "{{text}}": {type: string}
              responses:
                '204': {description: "{{text}}"}
        """);
}
