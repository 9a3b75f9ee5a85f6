using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.Kubernetes.Schemas;

/// <summary>Represents an invalid field.</summary>
/// <param name="Reason">The reason, such as FieldValueInvalid.</param>
/// <param name="Field">The path, such as <c>spec.ports[0].number</c>.</param>
/// <param name="Message">The message, without the path.</param>
internal sealed record FieldError(string Reason, string Field, string Message)
{
    public static FieldError Required(string field, string message = "") =>
        new("FieldValueRequired", field, message.Length == 0 ? "Required value" : "Required value: " + message);

    public static FieldError Invalid(string field, JToken value, string message) => new("FieldValueInvalid", field, $"Invalid value: {Show(value)}: {message}");

    public static FieldError InvalidType(string field, JToken value, string type) =>
        new("FieldValueTypeInvalid", field, $"Invalid value: \"{GetTypeName(value)}\": {field} in body must be of type {type}: \"{GetTypeName(value)}\"");

    public static FieldError Unsupported(string field, JToken value, JArray supported) =>
        new("FieldValueNotSupported", field, $"Unsupported value: {Show(value)}: supported values: {string.Join(", ", supported.Select(Show))}");

    public JObject ToCause() => new() { ["reason"] = Reason, ["message"] = Message, ["field"] = Field };

    public override string ToString() => $"{Field}: {Message}";

    private static string Show(JToken value) => value.ToString(Newtonsoft.Json.Formatting.None);

    private static string GetTypeName(JToken value) => value.Type switch
    {
        JTokenType.Object => "object",
        JTokenType.Array => "array",
        JTokenType.Integer => "integer",
        JTokenType.Float => "number",
        JTokenType.Boolean => "boolean",
        JTokenType.Null => "null",
        _ => "string",
    };
}
