using System.Text;
using System.Text.Json;

namespace RunAi.Generated.Testing.Recording;

/// <summary>The body of a recorded message: JSON, text or bytes.</summary>
internal sealed class RecordedBody
{
    private RecordedBody(JsonElement? json, string? text, byte[]? bytes) => (Json, Text, Binary) = (json, text, bytes);

    public JsonElement? Json { get; }

    public string? Text { get; }

    public byte[]? Binary { get; }

    public static RecordedBody OfJson(JsonElement json) => new(json, null, null);

    public static RecordedBody OfText(string text) => new(null, text, null);

    public static RecordedBody OfBinary(byte[] bytes) => new(null, null, bytes);

    /// <summary>Returns the bytes to send.</summary>
    public byte[] ToBytes() => Json is { } json ? Encoding.UTF8.GetBytes(json.GetRawText()) : Binary ?? Encoding.UTF8.GetBytes(Text!);
}
