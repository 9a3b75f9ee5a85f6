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
internal sealed class EventStreamReader(ApiStream stream, long limit) : StreamItemReader(stream, limit)
{
    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';

    private readonly ArrayBufferWriter<byte> _data = new();
    private int _scanned;
    private bool _followsCarriageReturn;
    private bool _isDispatched;
    private string? _type;
    private string? _nextId;

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

    protected override void Leave()
    {
        if (_isDispatched)
        {
            _isDispatched = false;
            _data.ResetWrittenCount();
            EventReconnectionTime = null;
        }
    }

    /// <summary>Reads lines to the end of an event. Returns <see langword="false"/> if it has not arrived.</summary>
    protected override bool TryRead()
    {
        while (true)
        {
            var rest = Buffer.Bytes[Position..];
            if (_followsCarriageReturn && !rest.IsEmpty)
            {
                // CR LF is one line break.
                _followsCarriageReturn = false;
                if (rest[0] == LineFeed)
                {
                    Position++;
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
            Position += end + 1;
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
        if (_data.WrittenCount + value.Length > Limit)
        {
            throw new RunAiConnectionException(
                $"{Stream.Operation?.Id ?? "The stream"} failed: an event is longer than {Limit.ToString("N0", CultureInfo.InvariantCulture)} bytes.")
            {
                HttpRequestError = HttpRequestError.ConfigurationLimitExceeded,
                OperationId = Stream.Operation?.Id,
                Method = Stream.Operation?.Method.Method,
                Route = Stream.Operation?.Route,
            };
        }

        _data.Write(value);
        _data.Write([LineFeed]);
    }
}
