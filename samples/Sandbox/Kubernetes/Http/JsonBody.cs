using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.Kubernetes.Http;

/// <summary>Parses JSON and finds the fields that occur twice, which strict field validation refuses.</summary>
internal static class JsonBody
{
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static JToken Read(string text, out IReadOnlyList<string> duplicates)
    {
        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
        var found = new List<string>();
        if (!reader.Read())
        {
            throw new JsonReaderException("The body is empty.");
        }

        var value = ReadValue(reader, found);
        if (reader.Read())
        {
            throw new JsonReaderException("The body contains more than one value.");
        }

        duplicates = found;
        return value;
    }

    private static JToken ReadValue(JsonTextReader reader, List<string> duplicates)
    {
        switch (reader.TokenType)
        {
            case JsonToken.StartObject:
                var fields = new JObject();
                while (Read(reader) != JsonToken.EndObject)
                {
                    var name = (string)reader.Value!;
                    var path = reader.Path;
                    Read(reader);
                    if (fields.ContainsKey(name))
                    {
                        duplicates.Add(path);
                    }

                    fields[name] = ReadValue(reader, duplicates);
                }

                return fields;
            case JsonToken.StartArray:
                var list = new JArray();
                while (Read(reader) != JsonToken.EndArray)
                {
                    list.Add(ReadValue(reader, duplicates));
                }

                return list;
            default:
                return new JValue(reader.Value);
        }
    }

    private static JsonToken Read(JsonTextReader reader) => reader.Read() ? reader.TokenType : throw new JsonReaderException("The body ends inside a value.");
}
