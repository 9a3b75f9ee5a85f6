using System.Text.Json.Nodes;

namespace RunAi.Generated.DifferentialTesting.Documents;

/// <summary>Represents a value of an enum.</summary>
/// <param name="Kind">The JSON type; <see cref="JsonKinds.None"/> for null.</param>
/// <param name="Text">The text of a string, or the JSON of another value.</param>
public sealed record ParsedValue(JsonKinds Kind, string Text)
{
    public static ParsedValue Null { get; } = new(JsonKinds.None, "null");

    public static ParsedValue FromJson(JsonNode? node) => node?.GetValueKind() switch
    {
        null or System.Text.Json.JsonValueKind.Null => Null,
        System.Text.Json.JsonValueKind.String => new ParsedValue(JsonKinds.String, node.GetValue<string>()),
        System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False => new ParsedValue(JsonKinds.Boolean, node.ToJsonString()),
        System.Text.Json.JsonValueKind.Number => FromNumber(node.ToJsonString()),
        System.Text.Json.JsonValueKind.Array => new ParsedValue(JsonKinds.Array, node.ToJsonString()),
        _ => new ParsedValue(JsonKinds.Object, node.ToJsonString()),
    };

    public static ParsedValue FromNumber(string literal) =>
        new(literal.AsSpan().IndexOfAny(".eE") < 0 ? JsonKinds.Integer : JsonKinds.Number, literal);
}
