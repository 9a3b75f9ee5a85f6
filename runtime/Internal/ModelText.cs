using System.Text;
using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>Describes a model in one short line, as a debugger or a log shows it.</summary>
internal static class ModelText
{
    private const int MemberLimit = 5;
    private const int ValueLimit = 60;
    private const string Stars = "\"***\"";

    // In the order of what tells most; members of other names follow.
    private static readonly string[] Telling = ["id", "uuid", "name", "displayName", "username", "code", "message", "type", "kind", "phase", "status"];

    private static readonly string[] Identifying = ["id", "uuid", "name"];

    public static string Of(JsonModel model)
    {
        var name = model.GetType().Name;
        using var document = ShownJson.Parse(ShownJson.Of(model));
        var json = document.RootElement;
        if (json.ValueKind != JsonValueKind.Object)
            return $"{name} {Shorten(json.GetRawText())}";

        var members = MembersOf(model, json).OrderBy(static member => member.Rank).ToList();
        var text = new StringBuilder(name).Append(" {");
        foreach (var (member, value, _) in members.Take(MemberLimit))
            text.Append(text[^1] == '{' ? " " : ", ").Append(member).Append(" = ").Append(value);
        return text.Append(members.Count > MemberLimit || json.EnumerateObject().Any(static member => HasMembers(member.Value)) ? " … }" : " }").ToString();
    }

    private static IEnumerable<(string Name, string Value, int Rank)> MembersOf(JsonModel model, JsonElement json)
    {
        foreach (var member in json.EnumerateObject())
        {
            if (IsScalar(member.Value))
            {
                yield return (member.Name, model.IsSecret(member.Name) ? Stars : Shorten(member.Value.GetRawText()), RankOf(member.Name));
                continue;
            }

            // Many models keep their identity in a part of theirs: { meta: { id, name }, spec: { … } }.
            foreach (var inner in member.Value.ValueKind == JsonValueKind.Object ? member.Value.EnumerateObject() : default)
            {
                if (Array.IndexOf(Identifying, inner.Name) >= 0 && IsScalar(inner.Value))
                    yield return ($"{member.Name}.{inner.Name}", Shorten(inner.Value.GetRawText()), Telling.Length + RankOf(inner.Name));
            }
        }
    }

    private static int RankOf(string name) => Array.IndexOf(Telling, name) is >= 0 and var rank ? rank : 2 * Telling.Length;

    private static bool HasMembers(JsonElement json) => json.ValueKind is JsonValueKind.Object or JsonValueKind.Array;

    private static bool IsScalar(JsonElement json) => !HasMembers(json) && json.ValueKind != JsonValueKind.Null;

    private static string Shorten(string text) => text.Length <= ValueLimit ? text : string.Concat(text.AsSpan(0, ValueLimit), "…");
}
