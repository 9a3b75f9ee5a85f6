using System.Text.Json.Nodes;

namespace RunAi.Generated.RoundTrip.Tests;

/// <summary>
/// Removes the nulls that models do not preserve. In an object that callers never send, and in properties that only the server sets, null and absent
/// are equal and not written. In all other objects null and absent are preserved.
/// </summary>
public sealed class NullRemover(SpecSchemas schemas, RequestSchemas requests)
{
    /// <summary>Returns the value without the nulls that equal absent properties.</summary>
    public JsonNode? Remove(JsonNode? value, JsonObject schema) => Remove(value, [schema], isOwnerSent: false);

    private JsonNode? Remove(JsonNode? value, IReadOnlyList<JsonObject> described, bool isOwnerSent)
    {
        var isSent = requests.Contains(described, isOwnerSent);
        return value switch
        {
            JsonObject map => RemoveFrom(map, described, isSent),
            JsonArray list when schemas.FindKeyword(described, "items") is JsonObject items =>
                new JsonArray([.. list.Select(item => Remove(item, [items], isSent))]),
            _ => value?.DeepClone(),
        };
    }

    private JsonObject RemoveFrom(JsonObject map, IReadOnlyList<JsonObject> described, bool isSent)
    {
        var required = schemas.GetRequired(described);
        var members = schemas.GetProperties(described);
        var variants = schemas.GetAlternatives(described).SelectMany(alternative => schemas.GetProperties([alternative])).ToLookup(
            member => member.Key, member => member.Value, StringComparer.Ordinal);
        var values = schemas.FindKeyword(described, "additionalProperties") as JsonObject;
        var kept = new JsonObject();
        foreach (var (name, value) in map)
        {
            if ((members.GetValueOrDefault(name) ?? variants[name].FirstOrDefault()) is not { } member)
            {
                kept[name] = values is null ? value?.DeepClone() : Remove(value, [values], isSent);
                continue;
            }

            var isReadOnly = schemas.IsReadOnly(member);
            if (value is not null || (isSent && !isReadOnly) || (required.Contains(name) && !isReadOnly))
            {
                kept[name] = Remove(value, member, isSent);
            }
        }

        return kept;
    }
}
