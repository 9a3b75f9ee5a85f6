using System.Text.Json;

namespace RunAi.Generated.Internal;

/// <summary>Determines whether the items of a list have an identifier, so that no two of them are equal.</summary>
internal static class ItemIdentity
{
    /// <summary>Returns a value indicating whether the JSON is an object with a property <c>id</c>, <c>uid</c> or <c>uuid</c>.</summary>
    public static bool HasIdentifier(ReadOnlySpan<byte> json)
    {
        using var document = JsonDocument.Parse(json.ToArray());
        return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.EnumerateObject().Any(static property =>
            property.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number && IsIdentifierName(property.Name));
    }

    private static bool IsIdentifierName(string name) =>
        name.Equals("id", StringComparison.OrdinalIgnoreCase)
        || name.Equals("uuid", StringComparison.OrdinalIgnoreCase)
        || name.Equals("uid", StringComparison.OrdinalIgnoreCase);
}
