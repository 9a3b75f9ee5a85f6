using System.Text;
using System.Text.Json;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Testing;

/// <summary>Provides the values of examples by the JSON that the reader expects. They are the same in every run.</summary>
internal static class ExampleValues
{
    /// <summary>Replaces the value that a reader rejected with one that it accepts.</summary>
    public static byte[] Replace(ReadOnlySpan<byte> json, JsonMismatchException mismatch)
    {
        var name = "text";
        var reader = new Utf8JsonReader(json);
        while (reader.Read() && reader.TokenStartIndex < mismatch.Offset)
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                name = reader.GetString()!;
            }
        }

        reader.Skip();
        var value = Encoding.UTF8.GetBytes(mismatch.Example ?? GetExample(mismatch, name));
        return [.. json[..(int)mismatch.Offset], .. value, .. json[(int)reader.BytesConsumed..]];
    }

    private static string GetExample(JsonMismatchException mismatch, string name) => mismatch.Expected switch
    {
        // A string is the name of its property, so failures show where it comes from.
        JsonExpectation.String => JsonText.Quote(name)!,
        JsonExpectation.Boolean => "false",
        JsonExpectation.Int32 or JsonExpectation.Int64 or JsonExpectation.Number or JsonExpectation.Decimal or JsonExpectation.IntOrString => "1",
        JsonExpectation.Quantity => "\"1\"",
        JsonExpectation.Guid => "\"00000000-0000-0000-0000-000000000001\"",
        JsonExpectation.Uri => "\"https://runai.test\"",
        JsonExpectation.Base64 => "\"AA==\"",
        JsonExpectation.DateTime => "\"2025-01-01T00:00:00Z\"",
        JsonExpectation.Date => "\"2025-01-01\"",
        JsonExpectation.Time => "\"00:00:00\"",
        JsonExpectation.Duration => "\"PT1S\"",
        JsonExpectation.Array => "[]",
        JsonExpectation.Object or JsonExpectation.Variant => "{}",
        _ => throw new InvalidOperationException($"There is no example of {mismatch.ExpectedType}.", mismatch),
    };
}
