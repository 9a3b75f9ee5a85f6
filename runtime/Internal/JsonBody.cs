using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>Reads a whole body as one JSON value.</summary>
internal static class JsonBody
{
    /// <summary>Reads leniently: a body that is JSON but for NaN and Infinity is read with these.</summary>
    public static T Read<T>(ReadOnlySpan<byte> body, JsonReadFunction<T> read)
    {
        try
        {
            return ReadOnce(body, read);
        }
        catch (JsonException exception) when (exception is not JsonMismatchException)
        {
            if (NonFiniteNumbers.Quote(body) is not { } quoted)
                throw;
            return ReadOnce(quoted, read);
        }
    }

    /// <summary>Reads as the caller wants it: leniently, or so that every deviation is an exception.</summary>
    public static T Read<T>(ReadOnlySpan<byte> body, JsonReadFunction<T> read, bool isStrict)
    {
        if (!isStrict)
            return Read(body, read);

        StrictMode.IsEnabled = true;
        try
        {
            var value = ReadOnce(body, read);
            RequiredPropertyValidator.Validate(body, value);
            return value;
        }
        finally
        {
            StrictMode.IsEnabled = false;
        }
    }

    /// <summary>Reads a text that is JSON, as this thread reads now.</summary>
    public static T ReadOnce<T>(ReadOnlySpan<byte> body, JsonReadFunction<T> read)
    {
        var reader = new Utf8JsonReader(body);
        reader.Read();
        var value = read(ref reader);

        // Nothing but white space may follow; the reader throws at anything else.
        reader.Read();
        return value;
    }
}
