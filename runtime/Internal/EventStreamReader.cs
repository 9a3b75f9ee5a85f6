using System.Buffers;
using System.Globalization;
using System.Text;

namespace RunAi.Generated.Internal;

/// <summary>
/// Reads server-sent events while a response arrives (WHATWG HTML, section 9.2.6). Only the current line and the data of the current event are kept. An event
/// that is not complete at the end of the response is discarded.
/// </summary>
/// <param name="stream">The response.</param>
/// <param name="limit">The length of the longest line, and of the longest data of an event, in bytes.</param>
internal sealed class EventStreamReader(ApiStream stream, long limit) : IAsyncDisposable
{
    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';

    private readonly StreamBuffer _buffer = new(stream.Content, limit);
    private readonly ArrayBufferWriter<byte> _data = new();
    private int _position;
    private int _scanned;
    private bool _followsCarriageReturn;
    private bool _isDispatched;
    private string? _type;
    private string? _nextId;

    /// <summary>Gets the response.</summary>
    public ApiStream Stream => stream;

    /// <summary>Gets the data of the event, which is valid until the next move.</summary>
    public ReadOnlySpan<byte> Data => _data.WrittenSpan[..^1];

    /// <summary>Gets the type of the event, or <see langword="null"/> for the default.</summary>
    public string? EventType { get; private set; }

    /// <summary>Gets or sets the last event ID.</summary>
    public string? LastEventId { get; set; }

    /// <summary>Gets the reconnection time that the server set last, or <see langword="null"/> if it has not set one.</summary>
    public TimeSpan? ReconnectionTime { get; private set; }

    /// <summary>Gets the reconnection time that the server set with the event, or <see langword="null"/> if it has not set one.</summary>
    public TimeSpan? EventReconnectionTime { get; private set; }

    /// <summary>Moves to the next event. Returns <see langword="false"/> at the end of the response.</summary>
    /// <exception cref="RunAiConnectionException">The connection failed, or an event is too long.</exception>
    /// <exception cref="RunAiTimeoutException">No data has arrived within the timeout.</exception>
    public async ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_isDispatched)
        {
            _isDispatched = false;
            _data.ResetWrittenCount();
            EventReconnectionTime = null;
        }

        while (!TryRead())
        {
            if (_buffer.IsComplete)
            {
                return false;
            }

            _position -= _buffer.Discard(_position);
            await FillAsync(cancellationToken).ConfigureAwait(false);
        }

        return true;
    }

    public async ValueTask DisposeAsync()
    {
        _buffer.Dispose();
        await stream.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Reads lines to the end of an event. Returns <see langword="false"/> if it has not arrived.</summary>
    private bool TryRead()
    {
        while (true)
        {
            var rest = _buffer.Bytes[_position..];
            if (_followsCarriageReturn && !rest.IsEmpty)
            {
                // CR LF is one line break.
                _followsCarriageReturn = false;
                if (rest[0] == LineFeed)
                {
                    _position++;
                    continue;
                }
            }

            var end = rest[_scanned..].IndexOfAny(CarriageReturn, LineFeed);
            if (end < 0)
            {
                _scanned = rest.Length;
                return false;
            }

            end += _scanned;
            _scanned = 0;
            _position += end + 1;
            _followsCarriageReturn = rest[end] == CarriageReturn;
            if (end > 0)
            {
                ReadField(rest[..end]);
            }
            else if (TryDispatch())
            {
                return true;
            }
        }
    }

    private bool TryDispatch()
    {
        LastEventId = _nextId ?? LastEventId;
        (EventType, _type) = (_type, null);
        return _isDispatched = _data.WrittenCount > 0;
    }

    private void ReadField(ReadOnlySpan<byte> line)
    {
        var colon = line.IndexOf((byte)':');
        var name = colon < 0 ? line : line[..colon];
        var value = colon < 0 ? [] : line[(colon + 1)..];
        value = value is [(byte)' ', ..] ? value[1..] : value;
        if (name.SequenceEqual("data"u8))
        {
            AddData(value);
        }
        else if (name.SequenceEqual("event"u8))
        {
            _type = value.IsEmpty ? null : Encoding.UTF8.GetString(value);
        }
        else if (name.SequenceEqual("id"u8))
        {
            _nextId = value.Contains((byte)0) ? _nextId : Encoding.UTF8.GetString(value);
        }
        else if (name.SequenceEqual("retry"u8)
            && !value.ContainsAnyExceptInRange((byte)'0', (byte)'9')
            && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds))
        {
            ReconnectionTime = EventReconnectionTime = TimeSpan.FromMilliseconds(milliseconds);
        }
    }

    private void AddData(ReadOnlySpan<byte> value)
    {
        if (_data.WrittenCount + value.Length > limit)
        {
            throw new RunAiConnectionException(
                $"{stream.Operation?.Id ?? "The stream"} failed: an event is longer than {limit.ToString("N0", CultureInfo.InvariantCulture)} bytes.")
            {
                HttpRequestError = HttpRequestError.ConfigurationLimitExceeded,
                OperationId = stream.Operation?.Id,
                Method = stream.Operation?.Method.Method,
                Route = stream.Operation?.Route,
            };
        }

        _data.Write(value);
        _data.Write([LineFeed]);
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
}
