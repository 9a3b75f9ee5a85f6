using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>Reads a whole body as one JSON value.</summary>
internal static class JsonBody
{
    public static T Read<T>(ReadOnlySpan<byte> body, JsonReadFunction<T> read)
    {
        var reader = new Utf8JsonReader(body);
        reader.Read();
        var value = read(ref reader);

        // Nothing but white space may follow; the reader throws at anything else.
        reader.Read();
        return value;
    }
}
