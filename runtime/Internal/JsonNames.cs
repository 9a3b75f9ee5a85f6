using System.Text;
using System.Text.Json;

namespace RunAi.Generated.Internal;

/// <summary>Reads names and strings that may not be valid Unicode, for which <see cref="Utf8JsonReader"/> throws.</summary>
internal static class JsonNames
{
    /// <summary>Returns the text of a property name or string, or <see langword="null"/> if it has unpaired surrogates or invalid UTF-8.</summary>
    public static string? TryGet(scoped ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Compares a property name or string with a text. One with unpaired surrogates is not equal to any text.</summary>
    public static bool AreEqual(scoped ref Utf8JsonReader reader, string? text) =>
        reader.ValueIsEscaped ? TryGet(ref reader) == text : reader.ValueTextEquals(text);

    /// <summary>Compares a property name or string with a text in UTF-8. One with unpaired surrogates is not equal to any text.</summary>
    public static bool AreEqual(scoped ref Utf8JsonReader reader, ReadOnlySpan<byte> text) =>
        reader.ValueIsEscaped ? TryGet(ref reader) is { } value && Encoding.UTF8.GetBytes(value).AsSpan().SequenceEqual(text) : reader.ValueTextEquals(text);
}
