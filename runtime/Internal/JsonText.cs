using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>Writes values as JSON, with one buffer and one writer per thread.</summary>
internal static class JsonText
{
    private const int MaxCachedBufferSize = 1024 * 1024;

    // The JSON is sent as an HTTP body and never embedded in HTML, so only the characters that RFC 8259 requires are escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? CachedBuffer;

    [ThreadStatic]
    private static Utf8JsonWriter? CachedWriter;

    /// <summary>Writes a value as a request body.</summary>
    public static PooledContent ToContent<T>(T value, JsonWriteAction<T> write) => RequestMode.Write(
        value, write, static (value, write) => Write(value, write, static json => new PooledContent(json)));

    /// <summary>Writes a value as UTF-8.</summary>
    public static byte[] ToUtf8<T>(T value, JsonWriteAction<T> write) => Write(value, write, static json => json.ToArray());

    /// <summary>Writes a value as a string.</summary>
    public static string ToText<T>(T value, JsonWriteAction<T> write) => Write(value, write, Encoding.UTF8.GetString);

    /// <summary>Converts a text to a JSON string. Returns <see langword="null"/> for <see langword="null"/>.</summary>
    public static string? Quote(string? text) => text is null ? null : $"\"{JsonEncodedText.Encode(text)}\"";

    /// <summary>Replaces the characters of a JSON text that are not printable ASCII by escape sequences. They occur only in strings.</summary>
    public static string EscapeNonAscii(string json)
    {
        if (json.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0)
        {
            return json;
        }

        var escaped = new StringBuilder(json.Length + 16);
        foreach (var character in json)
        {
            _ = character is >= ' ' and <= '~'
                ? escaped.Append(character)
                : escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
        }

        return escaped.ToString();
    }

    private delegate TResult Finish<TResult>(ReadOnlySpan<byte> json);

    private static TResult Write<T, TResult>(T value, JsonWriteAction<T> write, Finish<TResult> finish)
    {
        // Taken while in use, because writing a value may write other JSON on the same thread.
        var buffer = CachedBuffer ?? new ArrayBufferWriter<byte>(1024);
        var writer = CachedWriter ?? new Utf8JsonWriter(buffer, Options);
        CachedBuffer = null;
        CachedWriter = null;

        writer.Reset(buffer);
        write(writer, value);
        writer.Flush();
        var result = finish(buffer.WrittenSpan);

        // After an exception they are not reused, because their state is unknown.
        if (buffer.Capacity <= MaxCachedBufferSize)
        {
            buffer.ResetWrittenCount();
            CachedBuffer = buffer;
            CachedWriter = writer;
        }

        return result;
    }
}
