using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>Writes values to JSON text through one buffer and one writer per thread.</summary>
internal static class JsonText
{
    // JSON goes to an HTTP body, never into a page: only what RFC 8259 asks for is escaped, which also keeps bodies small.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private const int MaxCachedBufferSize = 1024 * 1024;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? CachedBuffer;

    [ThreadStatic]
    private static Utf8JsonWriter? CachedWriter;

    /// <summary>The value's JSON as a body.</summary>
    public static PooledContent ToContent<T>(T value, JsonWriteAction<T> write) => Write(value, write, static json => new PooledContent(json));

    /// <summary>The value's JSON in UTF-8, in an array of its own.</summary>
    public static byte[] ToUtf8<T>(T value, JsonWriteAction<T> write) => Write(value, write, static json => json.ToArray());

    /// <summary>The value's JSON as a string.</summary>
    public static string ToText<T>(T value, JsonWriteAction<T> write) => Write(value, write, Encoding.UTF8.GetString);

    /// <summary>A text as a JSON string; null for none.</summary>
    public static string? Quote(string? text) => text is null ? null : $"\"{JsonEncodedText.Encode(text)}\"";

    private delegate TResult Finish<TResult>(ReadOnlySpan<byte> json);

    private static TResult Write<T, TResult>(T value, JsonWriteAction<T> write, Finish<TResult> finish)
    {
        // The pair is taken while in use, so that a value that asks for JSON while it is written gets a pair of its own.
        var buffer = CachedBuffer ?? new ArrayBufferWriter<byte>(1024);
        var writer = CachedWriter ?? new Utf8JsonWriter(buffer, Options);
        CachedBuffer = null;
        CachedWriter = null;

        writer.Reset(buffer);
        write(writer, value);
        writer.Flush();
        var result = finish(buffer.WrittenSpan);

        // After an exception the pair is simply not kept: its state is unknown.
        if (buffer.Capacity <= MaxCachedBufferSize)
        {
            buffer.ResetWrittenCount();
            CachedBuffer = buffer;
            CachedWriter = writer;
        }

        return result;
    }
}
