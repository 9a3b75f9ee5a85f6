using System.Text.Json;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>The pagination metadata of a response. Numbers in quotes are accepted; values of other types are ignored.</summary>
internal sealed class PageMetadata(ListLayout layout)
{
    /// <summary>Gets the offset or the number of the next page, or <see langword="null"/> if there is none.</summary>
    public long? NextNumber { get; private set; }

    /// <summary>Gets the cursor or the link of the next page, or <see langword="null"/> if there is none.</summary>
    public string? Next { get; private set; }

    /// <summary>Gets the total number of items, or <see langword="null"/> if it is not known.</summary>
    public long? Total { get; private set; }

    /// <summary>Gets the number of pages, or <see langword="null"/> if it is not known.</summary>
    public long? Pages { get; private set; }

    /// <summary>Gets a value indicating whether there are more pages, or <see langword="null"/> if it is not known.</summary>
    public bool? HasMore { get; private set; }

    /// <summary>Reads a metadata property of the response.</summary>
    public void Read(string property, ReadOnlySpan<byte> json)
    {
        using var document = JsonDocument.Parse(json.ToArray());
        if (Find(layout.Metadata?.Next, property, document.RootElement) is { } next)
        {
            (NextNumber, Next) = (ReadNumber(next) ?? NextNumber, ReadText(next) ?? Next);
        }

        Total = ReadNumber(Find(layout.Metadata?.Total, property, document.RootElement)) ?? Total;
        Pages = ReadNumber(Find(layout.Metadata?.Pages, property, document.RootElement)) ?? Pages;
        HasMore = Find(layout.Metadata?.HasMore, property, document.RootElement)?.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => HasMore,
        };
    }

    /// <summary>Returns a string, or the text of a number; <see langword="null"/> for other JSON.</summary>
    public static string? ReadText(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.GetRawText(),
        _ => null,
    };

    private static JsonElement? Find(string[]? path, string property, JsonElement json)
    {
        if (path?[0] != property)
        {
            return null;
        }

        foreach (var name in path.AsSpan(1))
        {
            if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(name, out json))
            {
                return null;
            }
        }

        return json;
    }

    private static long? ReadNumber(JsonElement? json)
    {
        try
        {
            return json is { } number ? JsonRead.From(number, JsonRead.NullableInt64) : null;
        }
        catch (JsonMismatchException)
        {
            // Not a number, for example a cursor. The other metadata, or a page that is not full, determines the end.
            return null;
        }
    }
}
