using System.Text.Json.Nodes;

namespace RunAi.Generated.TestSupport;

/// <summary>Finds the first difference of two JSON values, so that a message does not consist of two long documents.</summary>
internal static class JsonDifference
{
    private const int Longest = 200;

    /// <summary>Returns the JSON path of the first difference with both values; null if the values are equal.</summary>
    public static string? Find(JsonNode? expected, JsonNode? actual) => Find(expected, actual, "$");

    private static string? Find(JsonNode? expected, JsonNode? actual, string path)
    {
        if (JsonNode.DeepEquals(expected, actual))
        {
            return null;
        }

        if (expected is JsonObject map && actual is JsonObject other)
        {
            var name = map.Select(entry => entry.Key).Union(other.Select(entry => entry.Key), StringComparer.Ordinal)
                .First(key => map.ContainsKey(key) != other.ContainsKey(key) || !JsonNode.DeepEquals(map[key], other[key]));
            return !map.ContainsKey(name) ? $"{path}.{name}: expected nothing, got {Describe(other[name])}"
                : !other.ContainsKey(name) ? $"{path}.{name}: expected {Describe(map[name])}, got nothing"
                : Find(map[name], other[name], $"{path}.{name}");
        }

        if (expected is JsonArray list && actual is JsonArray items && list.Count == items.Count)
        {
            var index = Enumerable.Range(0, list.Count).First(position => !JsonNode.DeepEquals(list[position], items[position]));
            return Find(list[index], items[index], $"{path}[{index}]");
        }

        return $"{path}: expected {Describe(expected)}, got {Describe(actual)}";
    }

    private static string Describe(JsonNode? value)
    {
        var text = value?.ToJsonString() ?? "null";
        return text.Length <= Longest ? text : text[..Longest] + "…";
    }
}
