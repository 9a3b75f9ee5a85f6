using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>
/// Reads one JSON value after another while a response arrives, with or without line breaks or record separators (RFC 7464) between them. Only the buffer
/// with the current value is kept. A value is available as soon as its last byte has arrived.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <param name="stream">The response.</param>
/// <param name="read">Reads a value.</param>
/// <param name="limit">The length of the longest value in bytes.</param>
/// <param name="isStrict">Whether every deviation from the spec throws.</param>
internal sealed class JsonValueReader<T>(ApiStream stream, JsonReadFunction<T> read, long limit, bool isStrict = false) : StreamItemReader<T>(stream, limit)
{
    private const byte RecordSeparator = 0x1E;

    private JsonReaderState _state;
    private int _scanned;
    private int _count;
    private bool _isInValue;

    // Cleared by the first value that is not exactly one line.
    private bool _linesAreValues = true;
    private bool _hasLines;
    private int _lineScanned;

    protected override bool TryRead()
    {
        if (!_isInValue)
        {
            Position += CountSeparators(Buffer.Bytes[Position..]);
            if (Position == Buffer.Bytes.Length)
            {
                return false;
            }

            if (_linesAreValues)
            {
                if (TryReadLine())
                {
                    return true;
                }

                if (IsIncompleteLine())
                {
                    return false;
                }
            }

            (_isInValue, _scanned, _state) = (true, 0, default);
        }

        if (!TryScan())
        {
            return false;
        }

        var json = Buffer.Bytes.Slice(Position, _scanned);
        try
        {
            Current = Read(json);
        }
        catch (JsonException exception)
        {
            throw CreateMismatch(json, exception);
        }

        Position += _scanned;
        _lineScanned = 0;
        _isInValue = false;
        return true;
    }

    private T Read(ReadOnlySpan<byte> json)
    {
        var value = isStrict ? JsonBody.Read(json, read, isStrict, Stream.ItemDrift) : JsonBody.Read(json, read, Stream.ItemDrift);
        _count++;
        return value;
    }

    private static int CountSeparators(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        while (count < bytes.Length && bytes[count] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or RecordSeparator)
        {
            count++;
        }

        return count;
    }

    /// <summary>
    /// Reads a line as a value, which saves a pass over the JSON: a string does not contain line breaks, so a line that is a complete value is one value.
    /// </summary>
    private bool TryReadLine()
    {
        var rest = Buffer.Bytes[Position..];
        var length = rest[_lineScanned..].IndexOf((byte)'\n');
        if (length < 0)
        {
            _lineScanned = rest.Length;
            return false;
        }

        length += _lineScanned;
        _lineScanned = 0;
        try
        {
            Current = Read(rest[..length]);
            Position += length + 1;
            _hasLines = true;
            return true;
        }
        catch (JsonMismatchException exception)
        {
            throw CreateMismatch(rest[..length], exception);
        }
        catch (JsonException)
        {
            // The value has several lines, or the line has several values.
            _linesAreValues = false;
            return false;
        }
    }

    /// <summary>
    /// Returns a value indicating whether the rest is a part of a line, so that it does not have to be scanned. Only after a line, because the first value must
    /// be returned also if the line break does not arrive with it.
    /// </summary>
    private bool IsIncompleteLine()
    {
        var rest = Buffer.Bytes[Position..].TrimEnd(" \t\r"u8);
        return _hasLines && _linesAreValues && !Buffer.IsComplete && rest switch
        {
            [(byte)'{', .., not (byte)'}'] or [(byte)'{'] => true,
            [(byte)'[', .., not (byte)']'] or [(byte)'['] => true,
            _ => false,
        };
    }

    /// <summary>Finds the end of the value. Continues at the position at which the data ended before.</summary>
    private bool TryScan()
    {
        var before = (_scanned, _state);
        try
        {
            var reader = new Utf8JsonReader(Buffer.Bytes[(Position + _scanned)..], Buffer.IsComplete, _state);
            while (reader.Read())
            {
                if (reader.CurrentDepth == 0 && reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
                {
                    _scanned += (int)reader.BytesConsumed;
                    return true;
                }
            }

            _scanned += (int)reader.BytesConsumed;
            _state = reader.CurrentState;
            return false;
        }
        catch (JsonException exception)
        {
            // Scans again from the same position, with NaN and Infinity in quotes.
            (_scanned, _state) = before;
            if (Buffer.QuoteNonFinite(Position + _scanned, out var endsInside))
            {
                return TryScan();
            }

            if (endsInside && !Buffer.IsComplete)
            {
                return false;
            }

            throw CreateMismatch(Buffer.Bytes[Position..], exception);
        }
    }

    private RunAiResponseException CreateMismatch(ReadOnlySpan<byte> json, JsonException exception) =>
        StreamFailure.CreateMismatch(Stream, json, exception, _count);
}
