using System.Text.Json;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>The pagination metadata of a response. Numbers in quotes are accepted; other values are ignored.</summary>
internal sealed class PageMetadata(ListLayout layout)
{
    /// <summary>Gets the offset of the next page, or <see langword="null"/> if there is none.</summary>
    public long? NextOffset { get; private set; }

    /// <summary>Gets the total number of items, or <see langword="null"/> if it is not known.</summary>
    public long? Total { get; private set; }

    /// <summary>Reads a metadata property of the response.</summary>
    public void Read(string property, ReadOnlySpan<byte> json)
    {
        using var document = JsonDocument.Parse(json.ToArray());
        NextOffset = Find(layout.NextOffsetPath, property, document.RootElement) ?? NextOffset;
        Total = Find(layout.TotalPath, property, document.RootElement) ?? Total;
    }

    private static long? Find(string? path, string property, JsonElement json)
    {
        if (path is null)
        {
            return null;
        }

        if (path == property)
        {
            return ReadNumber(json);
        }

        return path.StartsWith(property + ".", StringComparison.Ordinal)
            && json.ValueKind == JsonValueKind.Object
            && json.TryGetProperty(path[(property.Length + 1)..], out var inner)
            ? ReadNumber(inner)
            : null;
    }

    private static long? ReadNumber(JsonElement json)
    {
        try
        {
            return JsonRead.From(json, JsonRead.NullableInt64);
        }
        catch (JsonMismatchException)
        {
            // Not a number, for example a cursor. The other metadata, or a page that is not full, determines the end.
            return null;
        }
    }
}
