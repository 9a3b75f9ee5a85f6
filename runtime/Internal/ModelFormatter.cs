using System.Text;
using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>Describes a model in one short line, for debuggers and logs.</summary>
internal static class ModelFormatter
{
    private const int MaxProperties = 5;
    private const int MaxValueLength = 60;
    private const int NullRank = int.MaxValue;
    private const string RedactedValue = "\"***\"";

    // By relevance. Other properties follow.
    private static readonly string[] PreferredNames = ["id", "uuid", "name", "displayName", "username", "code", "message", "type", "kind", "phase", "status"];

    private static readonly string[] IdentityNames = ["id", "uuid", "name"];

    public static string Format(JsonModel model)
    {
        var name = model.GetType().Name;
        using var document = DiagnosticJson.Parse(DiagnosticJson.Serialize(model));
        var json = document.RootElement;
        if (json.ValueKind != JsonValueKind.Object)
        {
            return $"{name} {Shorten(json.GetRawText())}";
        }

        var properties = GetProperties(model, json).OrderBy(static property => property.Rank).ToList();
        var text = new StringBuilder(name).Append(" {");
        foreach (var (property, value, _) in properties.Take(MaxProperties))
        {
            text.Append(text[^1] == '{' ? " " : ", ").Append(property).Append(" = ").Append(value);
        }

        var isPartial = properties.Count > MaxProperties || json.EnumerateObject().Any(static property => IsContainer(property.Value));
        return text.Append(isPartial ? " … }" : " }").ToString();
    }

    private static IEnumerable<(string Name, string Value, int Rank)> GetProperties(JsonModel model, JsonElement json)
    {
        foreach (var property in json.EnumerateObject())
        {
            // Null is shown, because it is sent, but after the values.
            if (IsNull(property.Value))
            {
                yield return (property.Name, property.Value.GetRawText(), NullRank);
                continue;
            }

            if (IsScalar(property.Value))
            {
                yield return (property.Name, model.IsSecret(property.Name) ? RedactedValue : Shorten(property.Value.GetRawText()), GetRank(property.Name));
                continue;
            }

            // The identity of many models is nested: { meta: { id, name }, spec: { … } }.
            foreach (var inner in property.Value.ValueKind == JsonValueKind.Object ? property.Value.EnumerateObject() : default)
            {
                if (Array.IndexOf(IdentityNames, inner.Name) >= 0 && IsScalar(inner.Value))
                {
                    yield return ($"{property.Name}.{inner.Name}", Shorten(inner.Value.GetRawText()), PreferredNames.Length + GetRank(inner.Name));
                }
            }
        }
    }

    private static int GetRank(string name) => Array.IndexOf(PreferredNames, name) is >= 0 and var rank ? rank : 2 * PreferredNames.Length;

    private static bool IsContainer(JsonElement json) => json.ValueKind is JsonValueKind.Object or JsonValueKind.Array;

    private static bool IsNull(JsonElement json) => json.ValueKind == JsonValueKind.Null;

    private static bool IsScalar(JsonElement json) => !IsContainer(json) && !IsNull(json);

    private static string Shorten(string text) => text.Length <= MaxValueLength ? text : string.Concat(text.AsSpan(0, MaxValueLength), "…");
}
