using System.Text;
using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>Describes a model in one short line, as a debugger or a log shows it.</summary>
internal static class ModelFormatter
{
    private const int MaxProperties = 5;
    private const int MaxValueLength = 60;
    private const string RedactedValue = "\"***\"";

    // In the order of what tells most; members of other names follow.
    private static readonly string[] PreferredNames = ["id", "uuid", "name", "displayName", "username", "code", "message", "type", "kind", "phase", "status"];

    private static readonly string[] IdentityNames = ["id", "uuid", "name"];

    public static string Format(JsonModel model)
    {
        var name = model.GetType().Name;
        using var document = DiagnosticJson.Parse(DiagnosticJson.Serialize(model));
        var json = document.RootElement;
        if (json.ValueKind != JsonValueKind.Object)
            return $"{name} {Shorten(json.GetRawText())}";

        var members = GetProperties(model, json).OrderBy(static member => member.Rank).ToList();
        var text = new StringBuilder(name).Append(" {");
        foreach (var (member, value, _) in members.Take(MaxProperties))
            text.Append(text[^1] == '{' ? " " : ", ").Append(member).Append(" = ").Append(value);
        return text.Append(members.Count > MaxProperties || json.EnumerateObject().Any(static member => IsContainer(member.Value)) ? " … }" : " }").ToString();
    }

    private static IEnumerable<(string Name, string Value, int Rank)> GetProperties(JsonModel model, JsonElement json)
    {
        foreach (var member in json.EnumerateObject())
        {
            if (IsScalar(member.Value))
            {
                yield return (member.Name, model.IsSecret(member.Name) ? RedactedValue : Shorten(member.Value.GetRawText()), GetRank(member.Name));
                continue;
            }

            // Many models keep their identity in a part of theirs: { meta: { id, name }, spec: { … } }.
            foreach (var inner in member.Value.ValueKind == JsonValueKind.Object ? member.Value.EnumerateObject() : default)
            {
                if (Array.IndexOf(IdentityNames, inner.Name) >= 0 && IsScalar(inner.Value))
                    yield return ($"{member.Name}.{inner.Name}", Shorten(inner.Value.GetRawText()), PreferredNames.Length + GetRank(inner.Name));
            }
        }
    }

    private static int GetRank(string name) => Array.IndexOf(PreferredNames, name) is >= 0 and var rank ? rank : 2 * PreferredNames.Length;

    private static bool IsContainer(JsonElement json) => json.ValueKind is JsonValueKind.Object or JsonValueKind.Array;

    private static bool IsScalar(JsonElement json) => !IsContainer(json) && json.ValueKind != JsonValueKind.Null;

    private static string Shorten(string text) => text.Length <= MaxValueLength ? text : string.Concat(text.AsSpan(0, MaxValueLength), "…");
}
