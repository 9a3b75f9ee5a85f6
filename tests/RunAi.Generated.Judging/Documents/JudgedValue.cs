using System.Text.Json.Nodes;

namespace RunAi.Generated.Judging.Documents;

/// <summary>A value of an enum.</summary>
/// <param name="Kind">Its JSON type; <see cref="JsonKinds.None"/> for null.</param>
/// <param name="Text">A string's text, or the JSON of another value.</param>
public sealed record JudgedValue(JsonKinds Kind, string Text)
{
    public static JudgedValue Null { get; } = new(JsonKinds.None, "null");

    public static JudgedValue Of(JsonNode? node) => node?.GetValueKind() switch
    {
        null or System.Text.Json.JsonValueKind.Null => Null,
        System.Text.Json.JsonValueKind.String => new JudgedValue(JsonKinds.String, node.GetValue<string>()),
        System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False => new JudgedValue(JsonKinds.Boolean, node.ToJsonString()),
        System.Text.Json.JsonValueKind.Number => OfNumber(node.ToJsonString()),
        System.Text.Json.JsonValueKind.Array => new JudgedValue(JsonKinds.Array, node.ToJsonString()),
        _ => new JudgedValue(JsonKinds.Object, node.ToJsonString()),
    };

    public static JudgedValue OfNumber(string literal) =>
        new(literal.AsSpan().IndexOfAny(".eE") < 0 ? JsonKinds.Integer : JsonKinds.Number, literal);
}
