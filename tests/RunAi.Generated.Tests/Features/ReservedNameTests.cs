using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RunAi.Generator.Tests.Diagnostics;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

/// <summary>Generated code names types and members of others; a document may call its own things by the same words.</summary>
public sealed class ReservedNameTests
{
    /// <summary>Every identifier and keyword that the code of a document with all features contains.</summary>
    private static readonly Lazy<IReadOnlyList<string>> Words = new(() =>
    [
        .. GeneratorHarness.Generate(TinySpec.Document(SampleSpec.Text)).Files
            .SelectMany(file => SyntaxFactory.ParseTokens(file.Text))
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken) || SyntaxFacts.IsKeywordKind(token.Kind()))
            .Select(token => token.ValueText)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ]);

    [Fact]
    public void There_are_many() => Assert.InRange(Words.Value.Count, 150, 1_000);

    [Fact]
    public void May_be_the_name_of_a_schema() => GenerateWithSchemas(_ => new JsonObject { ["properties"] = new JsonObject { ["a"] = Type("string") } });

    [Fact]
    public void May_be_the_name_of_an_enum() => GenerateWithSchemas(_ => new JsonObject { ["type"] = "string", ["enum"] = new JsonArray("a") });

    [Fact]
    public void May_be_the_name_of_a_union() => GenerateWithSchemas(_ => new JsonObject
    {
        ["oneOf"] = new JsonArray(Type("string"), Type("boolean"), new JsonObject { ["type"] = "array", ["items"] = Type("string") }),
    });

    [Fact]
    public void May_be_the_name_of_a_member() => Generate(
        Operation(Request(new JsonObject
        {
            ["required"] = new JsonArray([.. Words.Value.Where((_, index) => index % 2 == 0).Select(word => JsonValue.Create(word))]),
            ["properties"] = Object((word, index) => Kinds[index % Kinds.Length]()),
        })));

    [Fact]
    public void May_be_a_value_of_an_enum() => Generate(
        Operation(Request(new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. Words.Value.Select(word => JsonValue.Create(word))]) })));

    [Fact]
    public void May_be_the_name_of_an_option() => Generate(
        Operation(new JsonObject { ["parameters"] = new JsonArray([.. Words.Value.Select((word, index) => Parameter(word, Kinds[index % 4](), required: false))]) }));

    [Fact]
    public void May_be_the_name_of_a_parameter() => Generate(
        Operation(new JsonObject { ["parameters"] = new JsonArray([.. Words.Value.Select((word, index) => Parameter(word, Kinds[index % 4](), required: true))]) }));

    [Fact]
    public void May_be_the_name_of_an_operation() => Generate(Object((word, index) => PathItem(word, "Things"), (word, index) => $"/{index}"));

    [Fact]
    public void May_be_the_name_of_a_tag() => Generate(Object((word, index) => PathItem($"do_{index}", word), (word, index) => $"/{index}"));

    private static readonly Func<JsonObject>[] Kinds =
    [
        () => Type("string"),
        () => Type("integer"),
        () => new JsonObject { ["type"] = "array", ["items"] = Type("string") },
        () => new JsonObject { ["type"] = "string", ["enum"] = new JsonArray("a", "b") },
        () => new JsonObject { ["properties"] = new JsonObject { ["a"] = Type("string") } },
        () => new JsonObject { ["type"] = "object", ["additionalProperties"] = new JsonObject { ["properties"] = new JsonObject { ["a"] = Type("string") } } },
        () => new JsonObject { ["type"] = "string", ["nullable"] = true },
        () => new JsonObject(),
    ];

    private static void GenerateWithSchemas(Func<string, JsonObject> schema) => Generate(
        Operation(Request(new JsonObject { ["properties"] = Object((word, index) => new JsonObject { ["$ref"] = "#/components/schemas/" + word }) })),
        Object((word, index) => schema(word)));

    private static void Generate(JsonObject paths, JsonObject? schemas = null) => GeneratorHarness.Diagnose(TinySpec.Document(new JsonObject
    {
        ["openapi"] = "3.0.3",
        ["info"] = new JsonObject { ["title"] = "Test API", ["version"] = "1" },
        ["paths"] = paths,
        ["components"] = new JsonObject { ["schemas"] = schemas },
    }.ToJsonString()));

    private static JsonObject Object(Func<string, int, JsonObject> value, Func<string, int, string>? name = null) =>
        new(Words.Value.Select((word, index) => KeyValuePair.Create(name?.Invoke(word, index) ?? word, (JsonNode?)value(word, index))));

    private static JsonObject PathItem(string operationId, string tag) => new()
    {
        ["get"] = new JsonObject { ["operationId"] = operationId, ["tags"] = new JsonArray(tag), ["responses"] = Done() },
    };

    private static JsonObject Operation(JsonObject members)
    {
        members["operationId"] = "do_it";
        members["tags"] = new JsonArray("Things");
        members["responses"] = Done();
        return new JsonObject { ["/things"] = new JsonObject { ["put"] = members } };
    }

    private static JsonObject Request(JsonObject schema) => new()
    {
        ["requestBody"] = new JsonObject { ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = schema } } },
    };

    private static JsonObject Parameter(string name, JsonObject schema, bool required) => new() { ["name"] = name, ["in"] = "query", ["required"] = required, ["schema"] = schema };

    private static JsonObject Done() => new() { ["204"] = new JsonObject { ["description"] = "Done." } };

    private static JsonObject Type(string name) => new() { ["type"] = name };
}
