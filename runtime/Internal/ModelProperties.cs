using System.Globalization;
using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>The properties of a model as name-value pairs, for parameters and forms, which do not contain JSON objects.</summary>
internal static class ModelProperties
{
    /// <summary>
    /// Lists the properties in the order of the model. An array becomes one pair per element. A nested object, or an array in an array, becomes its JSON or,
    /// with <paramref name="deep"/>, one pair per property, named so that brackets around the whole name give <c>[outer][inner]</c>. OpenAPI does not define
    /// how deepObject writes an array; servers that read brackets expect the index of each element.
    /// </summary>
    public static List<KeyValuePair<string, JsonElement>> Get(JsonModel model, bool deep) => Get(ToJsonObject(model), deep);

    /// <summary>Lists the properties of an object or the elements of an array.</summary>
    public static List<KeyValuePair<string, JsonElement>> Get(JsonElement json, bool deep)
    {
        var pairs = new List<KeyValuePair<string, JsonElement>>();
        foreach (var (name, value) in EnumerateProperties(json))
        {
            AddValue(pairs, name, value, deep);
        }

        return pairs;
    }

    /// <summary>Converts a model to JSON, which must be an object.</summary>
    public static JsonElement ToJsonObject(JsonModel model)
    {
        var root = ToJson(model);
        return root.ValueKind == JsonValueKind.Object
            ? root
            : throw new ArgumentException($"The JSON of '{model.GetType().Name}' is not an object, so it cannot be sent as properties.", nameof(model));
    }

    /// <summary>Converts a model to JSON, as a part of a request.</summary>
    public static JsonElement ToJson(JsonModel model) => ToJson(model, static (writer, value) => value.Write(writer));

    /// <summary>Converts a value to JSON, as a part of a request.</summary>
    public static JsonElement ToJson<T>(T value, JsonWriteAction<T> write)
    {
        using var document = JsonDocument.Parse(RequestMode.Write(value, write, JsonText.ToUtf8));
        return document.RootElement.Clone();
    }

    private static void AddValue(List<KeyValuePair<string, JsonElement>> pairs, string name, JsonElement value, bool deep)
    {
        if (deep && value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
        {
            foreach (var (inner, element) in EnumerateProperties(value))
            {
                AddValue(pairs, name + "][" + inner, element, deep);
            }
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            // A nested list remains one JSON value, so that its elements stay together.
            pairs.AddRange(value.EnumerateArray().Select(element => KeyValuePair.Create(name, element)));
        }
        else
        {
            pairs.Add(new(name, value));
        }
    }

    private static IEnumerable<(string Name, JsonElement Value)> EnumerateProperties(JsonElement json) => json.ValueKind == JsonValueKind.Array
        ? json.EnumerateArray().Select((element, index) => (index.ToString(CultureInfo.InvariantCulture), element))
        : json.EnumerateObject().Select(property => (property.Name, property.Value));
}
