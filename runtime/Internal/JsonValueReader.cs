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
internal sealed class JsonValueReader<T>(ApiStream stream, JsonReadFunction<T> read, long limit, bool isStrict = false) : IAsyncDisposable
{
    private const byte RecordSeparator = 0x1E;

    private readonly StreamBuffer _buffer = new(stream.Content, limit);
    private JsonReaderState _state;
    private int _position;
    private int _scanned;
    private int _count;
    private bool _isInValue;

    // Cleared by the first value that is not exactly one line.
    private bool _linesAreValues = true;
    private bool _hasLines;
    private int _lineScanned;

    /// <summary>Gets the value.</summary>
    public T Current { get; private set; } = default!;

    /// <summary>Moves to the next value. Returns <see langword="false"/> at the end of the response.</summary>
    /// <exception cref="RunAiResponseException">The value is not valid JSON or does not match the spec, or the response ends inside it.</exception>
    /// <exception cref="RunAiConnectionException">The connection failed.</exception>
    public ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!TryRead())
        {
            return ReadMoreAsync(cancellationToken);
        }

        _count++;
        return new ValueTask<bool>(true);
    }

    public async ValueTask DisposeAsync()
    {
        _buffer.Dispose();
        await stream.DisposeAsync().ConfigureAwait(false);
    }

    private async ValueTask<bool> ReadMoreAsync(CancellationToken cancellationToken)
    {
        do
        {
            if (_buffer.IsComplete)
            {
                return false;
            }

            _position -= _buffer.Discard(_position);
            await FillAsync(cancellationToken).ConfigureAwait(false);
        }
        while (!TryRead());

        _count++;
        return true;
    }

    /// <summary>Reads the next value. Returns <see langword="false"/> if it has not arrived completely.</summary>
    private bool TryRead()
    {
        if (!_isInValue)
        {
            _position += CountSeparators(_buffer.Bytes[_position..]);
            if (_position == _buffer.Bytes.Length)
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

        var json = _buffer.Bytes.Slice(_position, _scanned);
        try
        {
            Current = Read(json);
        }
        catch (JsonException exception)
        {
            throw CreateMismatch(json, exception);
        }

        _position += _scanned;
        _lineScanned = 0;
        _isInValue = false;
        return true;
    }

    private T Read(ReadOnlySpan<byte> json) => isStrict ? JsonBody.Read(json, read, isStrict) : JsonBody.Read(json, read);

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
        var rest = _buffer.Bytes[_position..];
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
            _position += length + 1;
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
        var rest = _buffer.Bytes[_position..].TrimEnd(" \t\r"u8);
        return _hasLines && _linesAreValues && !_buffer.IsComplete && rest switch
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
            var reader = new Utf8JsonReader(_buffer.Bytes[(_position + _scanned)..], _buffer.IsComplete, _state);
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
            if (_buffer.QuoteNonFinite(_position + _scanned, out var endsInside))
            {
                return TryScan();
            }

            if (endsInside && !_buffer.IsComplete)
            {
                return false;
            }

            throw CreateMismatch(_buffer.Bytes[_position..], exception);
        }
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        using var deadline = CallDeadline.StartIdle(stream, cancellationToken);
        try
        {
            await _buffer.FillAsync(deadline).ConfigureAwait(false);
        }
        catch (Exception exception) when (StreamFailure.Convert(exception, stream, deadline) is { } failure)
        {
            throw failure;
        }
    }

    private RunAiResponseException CreateMismatch(ReadOnlySpan<byte> json, JsonException exception) =>
        StreamFailure.CreateMismatch(stream, json, exception, _count);
}
