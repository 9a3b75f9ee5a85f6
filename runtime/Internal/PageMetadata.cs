using System.Text.Json;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>What an answer says of its page. Servers write these numbers as numbers or in quotes; what is neither says nothing.</summary>
internal sealed class PageMetadata(ListLayout layout)
{
    /// <summary>The offset of the next page; null for none.</summary>
    public long? NextOffset { get; private set; }

    /// <summary>The number of items in all pages; null when it isn't told.</summary>
    public long? Total { get; private set; }

    /// <summary>Reads a member of the answer.</summary>
    public void Read(string member, ReadOnlySpan<byte> json)
    {
        using var document = JsonDocument.Parse(json.ToArray());
        NextOffset = Find(layout.NextOffsetPath, member, document.RootElement) ?? NextOffset;
        Total = Find(layout.TotalPath, member, document.RootElement) ?? Total;
    }

    private static long? Find(string? path, string member, JsonElement json)
    {
        if (path is null)
            return null;
        if (path == member)
            return ReadNumber(json);

        return path.StartsWith(member + ".", StringComparison.Ordinal)
            && json.ValueKind == JsonValueKind.Object
            && json.TryGetProperty(path[(member.Length + 1)..], out var inner)
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
            // Such as a cursor that is no number: the other marks, or a page that isn't full, show the end.
            return null;
        }
    }
}
