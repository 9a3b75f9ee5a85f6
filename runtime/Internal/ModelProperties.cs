using System.Globalization;
using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>The members of a model as pairs of texts, for the places that take an object but no JSON: queries, headers and forms.</summary>
internal static class ModelProperties
{
    /// <summary>
    /// Lists the members in the model's order. An array gives one pair per element. A nested object is written as its JSON, or with
    /// <paramref name="deep"/> as one pair per member of its own, named so that brackets around the whole name read <c>[outer][inner]</c>.
    /// No version of OpenAPI says how deepObject writes an array; the index of each element in brackets is what servers read that read brackets.
    /// </summary>
    public static List<KeyValuePair<string, JsonElement>> Get(JsonModel model, bool deep) => Get(ToJsonObject(model), deep);

    /// <summary>As for a model, of an object or an array.</summary>
    public static List<KeyValuePair<string, JsonElement>> Get(JsonElement json, bool deep)
    {
        var pairs = new List<KeyValuePair<string, JsonElement>>();
        foreach (var (name, value) in EnumerateProperties(json))
            AddValue(pairs, name, value, deep);
        return pairs;
    }

    /// <summary>The model's JSON, which must be an object.</summary>
    public static JsonElement ToJsonObject(JsonModel model)
    {
        using var document = JsonDocument.Parse(JsonText.ToUtf8(model, static (writer, value) => value.Write(writer)));
        var root = document.RootElement.Clone();
        return root.ValueKind == JsonValueKind.Object
            ? root
            : throw new ArgumentException($"A '{model.GetType().Name}' is no JSON object, so it has no members to send.", nameof(model));
    }

    private static void AddValue(List<KeyValuePair<string, JsonElement>> pairs, string name, JsonElement value, bool deep)
    {
        if (deep && value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
        {
            foreach (var (inner, element) in EnumerateProperties(value))
                AddValue(pairs, name + "][" + inner, element, deep);
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var element in value.EnumerateArray())
                AddValue(pairs, name, element, deep);
        }
        else
        {
            pairs.Add(new(name, value));
        }
    }

    private static IEnumerable<(string Name, JsonElement Value)> EnumerateProperties(JsonElement json) => json.ValueKind == JsonValueKind.Array
        ? json.EnumerateArray().Select((element, index) => (index.ToString(CultureInfo.InvariantCulture), element))
        : json.EnumerateObject().Select(member => (member.Name, member.Value));
}
