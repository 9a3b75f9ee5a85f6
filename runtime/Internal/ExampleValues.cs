using System.Text;
using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>The values that examples of models have, by what the reader expects: the same in every run.</summary>
internal static class ExampleValues
{
    /// <summary>Replaces the value that a reader refused by one that it accepts.</summary>
    public static byte[] Replace(ReadOnlySpan<byte> json, JsonMismatchException mismatch)
    {
        var name = "text";
        var reader = new Utf8JsonReader(json);
        while (reader.Read() && reader.TokenStartIndex < mismatch.Offset)
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
                name = reader.GetString()!;
        }

        reader.Skip();
        var value = Encoding.UTF8.GetBytes(mismatch.Example ?? GetExample(mismatch, name));
        return [.. json[..(int)mismatch.Offset], .. value, .. json[(int)reader.BytesConsumed..]];
    }

    private static string GetExample(JsonMismatchException mismatch, string name) => mismatch.ExpectedType switch
    {
        // A text shows where it comes from.
        "a string" => JsonText.Quote(name)!,
        "a boolean" => "false",
        "a 32-bit integer" or "a 64-bit integer" or "a number" or "a decimal number" => "1",
        "a UUID" => "\"00000000-0000-0000-0000-000000000001\"",
        "a URI" => "\"https://runai.test\"",
        "base64 text" => "\"AA==\"",
        "a date and time" => "\"2025-01-01T00:00:00Z\"",
        "a date" => "\"2025-01-01\"",
        "a time of day" => "\"00:00:00\"",
        "a duration" => "\"PT1S\"",
        "an array" => "[]",
        "an object" or "one of several variants" => "{}",
        _ => throw new InvalidOperationException($"There is no example of {mismatch.ExpectedType}.", mismatch),
    };
}
