using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>Reads a whole body as one JSON value.</summary>
internal static class JsonBody
{
    /// <summary>Reads leniently. NaN and Infinity, which are not valid JSON, are accepted.</summary>
    public static T Read<T>(ReadOnlySpan<byte> body, JsonReadFunction<T> read)
    {
        try
        {
            return ReadOnce(body, read);
        }
        catch (JsonException exception) when (exception is not JsonMismatchException)
        {
            if (NonFiniteNumbers.Quote(body) is not { } quoted)
            {
                throw;
            }

            return ReadOnce(quoted, read);
        }
    }

    /// <summary>Reads leniently or strictly. In strict mode every deviation from the spec throws.</summary>
    public static T Read<T>(ReadOnlySpan<byte> body, JsonReadFunction<T> read, bool isStrict)
    {
        if (!isStrict)
        {
            return Read(body, read);
        }

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

    /// <summary>Reads valid JSON in the current mode of the thread.</summary>
    public static T ReadOnce<T>(ReadOnlySpan<byte> body, JsonReadFunction<T> read)
    {
        var reader = new Utf8JsonReader(body);
        reader.Read();
        var value = read(ref reader);

        // Throws if anything but white space follows.
        reader.Read();
        return value;
    }
}
