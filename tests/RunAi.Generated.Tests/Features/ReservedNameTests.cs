using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RunAi.Generator.Tests.Diagnostics;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

/// <summary>Specs can use all the names that generated code uses.</summary>
public sealed class ReservedNameTests
{
    /// <summary>The identifiers and keywords in the code for a spec with all features.</summary>
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
    public void Words_of_all_parts_of_generated_code_are_tested() => Assert.Superset(
        new HashSet<string> { "class", "Task", "Operation", "ApiConnection", "connection", "cancellationToken", "JsonRead", "JsonWrite", "reader", "writer" },
        Words.Value.ToHashSet());

    [Fact]
    public void Schemas_can_have_any_word_of_generated_code_as_name() =>
        GenerateWithSchemas(_ => new JsonObject { ["properties"] = new JsonObject { ["a"] = Type("string") } });

    [Fact]
    public void Enums_can_have_any_word_of_generated_code_as_name() =>
        GenerateWithSchemas(_ => new JsonObject { ["type"] = "string", ["enum"] = new JsonArray("a") });

    [Fact]
    public void Unions_can_have_any_word_of_generated_code_as_name() => GenerateWithSchemas(_ => new JsonObject
    {
        ["oneOf"] = new JsonArray(Type("string"), Type("boolean"), new JsonObject { ["type"] = "array", ["items"] = Type("string") }),
    });

    [Fact]
    public void Properties_can_have_any_word_of_generated_code_as_name() => Generate(
        Operation(Request(new JsonObject
        {
            ["required"] = new JsonArray([.. Words.Value.Where((_, index) => index % 2 == 0).Select(word => JsonValue.Create(word))]),
            ["properties"] = Object((word, index) => Kinds[index % Kinds.Length]()),
        })));

    [Fact]
    public void Enum_values_can_be_any_word_of_generated_code() => Generate(
        Operation(Request(new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. Words.Value.Select(word => JsonValue.Create(word))]) })));

    [Fact]
    public void Options_can_have_any_word_of_generated_code_as_name() => Generate(
        Operation(
            new JsonObject { ["parameters"] = new JsonArray([.. Words.Value.Select((word, index) => Parameter(word, Kinds[index % 4](), required: false))]) }));

    [Fact]
    public void Parameters_can_have_any_word_of_generated_code_as_name() => Generate(
        Operation(
            new JsonObject { ["parameters"] = new JsonArray([.. Words.Value.Select((word, index) => Parameter(word, Kinds[index % 4](), required: true))]) }));

    [Fact]
    public void Operations_can_have_any_word_of_generated_code_as_name() =>
        Generate(Object((word, index) => PathItem(word, "Things"), (word, index) => $"/{index}"));

    [Fact]
    public void Tags_can_have_any_word_of_generated_code_as_name() =>
        Generate(Object((word, index) => PathItem($"do_{index}", word), (word, index) => $"/{index}"));

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

    private static JsonObject Parameter(string name, JsonObject schema, bool required) =>
        new() { ["name"] = name, ["in"] = "query", ["required"] = required, ["schema"] = schema };

    private static JsonObject Done() => new() { ["204"] = new JsonObject { ["description"] = "Done." } };

    private static JsonObject Type(string name) => new() { ["type"] = name };
}
