using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>Reads a whole body as one JSON value.</summary>
internal static class JsonBody
{
    /// <summary>
    /// Reads leniently. NaN and Infinity, which are not valid JSON, are accepted, and properties without the declared type or format are kept as JSON.
    /// </summary>
    public static T Read<T>(ReadOnlySpan<byte> body, JsonReadFunction<T> read)
    {
        // In one method, because streams of small values are read with it.
        try
        {
            var reader = new Utf8JsonReader(body);
            reader.Read();
            var value = read(ref reader);
            reader.Read();
            if (!UnreadProperties.IsIncomplete)
            {
                return value;
            }
        }
        catch (JsonException)
        {
            // Read again below.
        }

        IReadOnlyList<string>? unread = null;
        return Read(body, read, isStrict: false, ref unread);
    }

    /// <summary>Reads leniently or strictly. In strict mode every deviation from the spec throws.</summary>
    public static T Read<T>(ReadOnlySpan<byte> body, JsonReadFunction<T> read, bool isStrict)
    {
        IReadOnlyList<string>? unread = null;
        return Read(body, read, isStrict, ref unread);
    }

    /// <summary>Reads leniently or strictly.</summary>
    /// <param name="body">The body.</param>
    /// <param name="read">Reads the value.</param>
    /// <param name="isStrict">Whether every deviation from the spec throws.</param>
    /// <param name="unread">The paths of the properties that were not read or not read exactly. Repeated ones are only listed if it is not null.</param>
    public static T Read<T>(ReadOnlySpan<byte> body, JsonReadFunction<T> read, bool isStrict, ref IReadOnlyList<string>? unread)
    {
        if (!isStrict)
        {
            return ReadLeniently(body, read, ref unread);
        }

        StrictMode.IsEnabled = true;
        try
        {
            var value = ReadOnce(body, read);
            DuplicateProperties.Validate(body);
            RequiredPropertyValidator.Validate(body, value);
            return value;
        }
        finally
        {
            StrictMode.IsEnabled = false;
        }
    }

    private static T ReadLeniently<T>(ReadOnlySpan<byte> body, JsonReadFunction<T> read, ref IReadOnlyList<string>? unread)
    {
        try
        {
            return ReadOrKeep(body, read, ref unread);
        }
        catch (JsonException exception) when (exception is not JsonMismatchException)
        {
            if (NonFiniteNumbers.Quote(body) is not { } quoted)
            {
                throw;
            }

            return ReadOrKeep(quoted, read, ref unread);
        }
    }

    private static T ReadOrKeep<T>(ReadOnlySpan<byte> body, JsonReadFunction<T> read, ref IReadOnlyList<string>? unread)
    {
        var listsRepeated = unread is not null;
        var value = ReadOrKeepOnce(body, read, ref unread);
        if (listsRepeated && DuplicateProperties.Find(body) is { Count: > 0 } repeated)
        {
            unread = [.. unread!.Union(repeated)];
        }

        return value;
    }

    private static T ReadOrKeepOnce<T>(ReadOnlySpan<byte> body, JsonReadFunction<T> read, ref IReadOnlyList<string>? unread)
    {
        try
        {
            var value = ReadOnce(body, read);
            if (!UnreadProperties.IsIncomplete)
            {
                return value;
            }
        }
        catch (JsonMismatchException)
        {
            // Read again below.
        }

        return UnreadProperties.Read(body, read, out unread);
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
