using System.Text.Json.Nodes;

namespace RunAi.Generated.RoundTrip.Tests;

/// <summary>
/// The one liberty that a model has: in an object that callers never send, an optional member is a plain property, null and absent are the same
/// in it, and absent is written. The same holds for what only the server sets. Wherever callers decide, null stays null and absent stays absent.
/// </summary>
public sealed class NullRemover(SpecSchemas schemas, RequestSchemas requests)
{
    /// <summary>The value without the nulls that are the same as absent.</summary>
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
