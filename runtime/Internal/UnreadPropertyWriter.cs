using System.Buffers;
using System.Text.Json;

namespace RunAi.Generated.Internal;

/// <summary>Writes models with properties that could not be read.</summary>
internal static class UnreadPropertyWriter
{
    /// <summary>Adds what a model writes in place of the properties that could not be read, so that a later assignment is recognized.</summary>
    /// <param name="unread">The properties.</param>
    /// <param name="written">The JSON of the model.</param>
    public static List<UnreadProperty> Complete(List<UnreadProperty> unread, byte[] written)
    {
        using var document = DiagnosticJson.Parse(written);
        var values = document.RootElement.EnumerateObject().ToDictionary(
            static property => property.Name, static property => property.Value.GetRawText(), StringComparer.Ordinal);
        return unread.ConvertAll(property => property.Name is { } name ? property with { Written = values.GetValueOrDefault(name) } : property);
    }

    /// <summary>Writes an object. Kept JSON replaces what the model writes, unless the property was assigned since.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="written">The JSON of the model.</param>
    /// <param name="unread">The properties that could not be read.</param>
    public static void Write(Utf8JsonWriter writer, byte[] written, IReadOnlyList<UnreadProperty> unread)
    {
        using var document = DiagnosticJson.Parse(written);
        var byName = unread.Where(static property => property.Name is not null).ToDictionary(static property => property.Name!, StringComparer.Ordinal);
        var json = new ArrayBufferWriter<byte>();
        json.Write("{"u8);
        foreach (var property in document.RootElement.EnumerateObject())
        {
            var isKept = byName.TryGetValue(property.Name, out var kept) && kept.Written == property.Value.GetRawText();
            Append(json, JsonEncodedText.Encode(property.Name).EncodedUtf8Bytes, isKept ? kept!.Json : property.Value);
        }

        foreach (var property in unread)
        {
            if (property.Written is null
                && !(property.IsReadOnly && RequestMode.IsEnabled)
                && !(property.Name is { } name && document.RootElement.TryGetProperty(name, out _)))
            {
                Append(json, property.EscapedName, property.Json);
            }
        }

        json.Write("}"u8);
        writer.WriteRawValue(json.WrittenSpan, skipInputValidation: true);
    }

    private static void Append(ArrayBufferWriter<byte> json, ReadOnlySpan<byte> escapedName, JsonElement value)
    {
        if (json.WrittenCount > 1)
        {
            json.Write(","u8);
        }

        json.Write("\""u8);
        json.Write(escapedName);
        json.Write("\":"u8);
#if NET9_0_OR_GREATER
        json.Write(System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(value));
#else
        json.Write(System.Text.Encoding.UTF8.GetBytes(value.GetRawText()));
#endif
    }
}
