using System.Text.Json;
using RunAi.Generated.Diagnostics.Drift;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>Reads a whole body as one JSON value.</summary>
internal static class JsonBody
{
    /// <summary>
    /// Reads leniently. NaN and Infinity, which are not valid JSON, are accepted, and properties without the declared type or format are kept as JSON.
    /// </summary>
    public static T Read<T>(ReadOnlySpan<byte> body, JsonReadFunction<T> read, DriftContext drift = default)
    {
        IReadOnlyList<string>? unread = null;
        if (drift.IsEnabled)
        {
            return Read(body, read, isStrict: false, ref unread, drift);
        }

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

        return Read(body, read, isStrict: false, ref unread);
    }

    /// <summary>Reads leniently or strictly. In strict mode every deviation from the spec throws.</summary>
    public static T Read<T>(ReadOnlySpan<byte> body, JsonReadFunction<T> read, bool isStrict, DriftContext drift = default)
    {
        IReadOnlyList<string>? unread = null;
        return isStrict ? StrictReader.Read(body, read, drift) : Read(body, read, isStrict, ref unread, drift);
    }

    /// <summary>Reads leniently or strictly.</summary>
    /// <param name="body">The body.</param>
    /// <param name="read">Reads the value.</param>
    /// <param name="isStrict">Whether every deviation from the spec throws.</param>
    /// <param name="unread">The paths of the properties that were not read or not read exactly. Repeated ones are only listed if it is not null.</param>
    /// <param name="drift">The operation that deviations are reported for.</param>
    public static T Read<T>(
        ReadOnlySpan<byte> body, JsonReadFunction<T> read, bool isStrict, ref IReadOnlyList<string>? unread, DriftContext drift = default)
    {
        if (isStrict)
        {
            return StrictReader.Read(body, read, drift);
        }

        try
        {
            return ReadOrKeep(body, read, drift, ref unread);
        }
        catch (JsonException exception) when (exception is not JsonMismatchException)
        {
            if (NonFiniteNumbers.Quote(body) is not { } quoted)
            {
                throw;
            }

            return ReadOrKeep(quoted, read, drift, ref unread);
        }
    }

    /// <summary>Reads valid JSON in the current mode of the thread.</summary>
    public static T ReadOnce<T>(ReadOnlySpan<byte> body, JsonReadFunction<T> read)
    {
        if (ReadMode.Has(ReadModes.Recording))
        {
            return ReadAndRecord(body, read);
        }

        var reader = new Utf8JsonReader(body);
        reader.Read();
        var value = read(ref reader);

        // Throws if anything but white space follows.
        reader.Read();
        return value;
    }

    private static T ReadAndRecord<T>(ReadOnlySpan<byte> body, JsonReadFunction<T> read)
    {
        var reader = new Utf8JsonReader(body);
        try
        {
            reader.Read();
            var value = read(ref reader);
            reader.Read();
            return value;
        }
        catch (JsonMismatchException exception)
        {
            DriftRecorder.Current.Record(exception, ref reader);
            throw;
        }
        catch (JsonException)
        {
            // Text that is not valid JSON is not drift, and is read again with NaN in quotes.
            DriftRecorder.Current.Clear();
            throw;
        }
    }

    private static T ReadOrKeep<T>(ReadOnlySpan<byte> body, JsonReadFunction<T> read, DriftContext drift, ref IReadOnlyList<string>? unread)
    {
        var listsRepeated = unread is not null;
        var value = drift.IsEnabled ? ReadOrKeepAndReport(body, read, drift, ref unread) : ReadOrKeepOnce(body, read, ref unread);
        if (listsRepeated && DuplicateProperties.Find(body) is { Count: > 0 } repeated)
        {
            unread = [.. unread!.Union(repeated)];
        }

        return value;
    }

    private static T ReadOrKeepAndReport<T>(ReadOnlySpan<byte> body, JsonReadFunction<T> read, DriftContext drift, ref IReadOnlyList<string>? unread)
    {
        // Noting the containers of values has a cost, so that only the responses of operations pay for it that have deviated before.
        var traces = drift.Operation.HasDrift;
        var recorder = DriftRecorder.Start(traces);
        try
        {
            try
            {
                var value = ReadOrKeepOnce(body, read, ref unread);
                if (traces || recorder.Deviations.Count == 0)
                {
                    return value;
                }
            }
            catch (JsonMismatchException) when (!traces)
            {
                // Read again below.
            }

            drift.Operation.HasDrift = true;
            recorder.Trace();
            return ReadOrKeepOnce(body, read, ref unread);
        }
        finally
        {
            recorder.Stop(drift, body);
        }
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

        DriftRecorder.ClearCurrent();
        return UnreadProperties.Read(body, read, out unread);
    }
}
