using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>The members of a model as pairs of texts, for the places that take an object but no JSON: queries, headers and forms.</summary>
internal static class ModelMembers
{
    /// <summary>
    /// Lists the members in the model's order. An array gives one pair per element. A nested object is written as its JSON, or with
    /// <paramref name="deep"/> as one pair per member of its own, named so that brackets around the whole name read <c>[outer][inner]</c>.
    /// </summary>
    public static List<KeyValuePair<string, JsonElement>> Of(JsonModel model, bool deep)
    {
        var pairs = new List<KeyValuePair<string, JsonElement>>();
        using var document = JsonDocument.Parse(JsonText.ToUtf8(model, static (writer, value) => value.Write(writer)));
        var root = document.RootElement.Clone();
        if (root.ValueKind != JsonValueKind.Object)
            throw new ArgumentException($"A '{model.GetType().Name}' is no JSON object, so it has no members to send.", nameof(model));

        AddMembers(pairs, "", root, deep);
        return pairs;
    }

    private static void AddMembers(List<KeyValuePair<string, JsonElement>> pairs, string prefix, JsonElement json, bool deep)
    {
        foreach (var member in json.EnumerateObject())
            AddValue(pairs, prefix + member.Name, member.Value, deep);
    }

    private static void AddValue(List<KeyValuePair<string, JsonElement>> pairs, string name, JsonElement value, bool deep)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var element in value.EnumerateArray())
                AddValue(pairs, name, element, deep);
        }
        else if (value.ValueKind == JsonValueKind.Object && deep)
        {
            AddMembers(pairs, name + "][", value, deep);
        }
        else
        {
            pairs.Add(new(name, value));
        }
    }
}
