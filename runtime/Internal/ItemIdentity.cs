using System.Text.Json;

namespace RunAi.Generated.Internal;

/// <summary>Whether an item of a list says which one it is: of such items no two are equal.</summary>
internal static class ItemIdentity
{
    /// <summary>Whether the JSON is an object with a member <c>id</c>, <c>uid</c> or <c>uuid</c>.</summary>
    public static bool HasIdentifier(ReadOnlySpan<byte> json)
    {
        using var document = JsonDocument.Parse(json.ToArray());
        return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.EnumerateObject().Any(static member =>
            member.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number && IsIdentifierName(member.Name));
    }

    private static bool IsIdentifierName(string name) =>
        name.Equals("id", StringComparison.OrdinalIgnoreCase) || name.Equals("uuid", StringComparison.OrdinalIgnoreCase) || name.Equals("uid", StringComparison.OrdinalIgnoreCase);
}
