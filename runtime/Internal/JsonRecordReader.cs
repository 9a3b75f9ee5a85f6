using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>
/// Reads the values of a JSON text sequence while a response arrives (RFC 7464). A record that is not valid JSON, for example because its sender was
/// interrupted, is skipped (section 2.3), as is a number, true, false or null without white space at its end (section 2.4), unless reading is strict.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <param name="stream">The response.</param>
/// <param name="read">Reads a value.</param>
/// <param name="limit">The length of the longest record in bytes.</param>
/// <param name="isStrict">Whether every deviation from the spec throws.</param>
internal sealed class JsonRecordReader<T>(ApiStream stream, JsonReadFunction<T> read, long limit, bool isStrict) : StreamItemReader<T>(stream, limit)
{
    private const byte RecordSeparator = 0x1E;
    private const byte LineFeed = (byte)'\n';

    private int _scanned;
    private int _count;

    protected override bool TryRead()
    {
        while (true)
        {
            var rest = Buffer.Bytes[Position..];
            var end = rest[_scanned..].IndexOf(RecordSeparator);
            if (end < 0)
            {
                _scanned = rest.Length;
                return TryReadLast(rest);
            }

            var record = rest[..(end + _scanned)];
            Advance(record.Length + 1);
            if (TryRead(record, isComplete: true))
            {
                return true;
            }
        }
    }

    /// <summary>Reads a record that no separator follows yet: with the line feed at its end, or at the end of the response.</summary>
    private bool TryReadLast(ReadOnlySpan<byte> record)
    {
        if ((!Buffer.IsComplete && record is not [.., LineFeed]) || !TryRead(record, Buffer.IsComplete))
        {
            return false;
        }

        Advance(record.Length);
        return true;
    }

    private void Advance(int length)
    {
        Position += length;
        _scanned = 0;
    }

    /// <summary>Reads a record. Returns <see langword="false"/> if it is empty or truncated.</summary>
    /// <param name="record">The record.</param>
    /// <param name="isComplete"><see langword="false"/> if more of it can arrive.</param>
    private bool TryRead(ReadOnlySpan<byte> record, bool isComplete)
    {
        var json = record.Trim(" \t\r\n"u8);
        if (json.IsEmpty)
        {
            return false;
        }

        try
        {
            if (json.Length == record.Length - CountLeadingSpace(record) && json[0] is not ((byte)'{' or (byte)'[' or (byte)'"'))
            {
                throw new JsonException("The record has no white space at its end, so that its value can be truncated.");
            }

            Current = isStrict ? JsonBody.Read(json, read, isStrict, Stream.ItemDrift) : JsonBody.Read(json, read, Stream.ItemDrift);
            _count++;
            return true;
        }
        catch (JsonMismatchException exception)
        {
            throw StreamFailure.CreateMismatch(Stream, json, exception, _count);
        }
        catch (JsonException exception)
        {
            return isStrict && isComplete ? throw StreamFailure.CreateMismatch(Stream, json, exception, _count) : false;
        }
    }

    private static int CountLeadingSpace(ReadOnlySpan<byte> record) => record.Length - record.TrimStart(" \t\r\n"u8).Length;
}
