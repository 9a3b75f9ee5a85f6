using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Internal;

/// <summary>Opens an event stream, and opens it again after it has ended if the options of the call allow it.</summary>
/// <param name="createRequest">Creates the request; called once for each connection.</param>
internal sealed class EventStreamConnection(Func<ApiRequest<ApiStream>> createRequest) : IAsyncDisposable
{
    private const string MediaType = "text/event-stream";
    private const string LastEventIdHeader = "Last-Event-ID";

    private static readonly TimeSpan DefaultPause = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestRequestedPause = TimeSpan.FromMinutes(5);

    private TimeSpan _pause = DefaultPause;
    private RunAiRequestOptions? _options;
    private string? _lastEventId;
    private int _attempts;
    private bool _hasConnected;
    private bool _isSafe;

    /// <summary>Gets the reader, which is positioned on the event.</summary>
    public EventStreamReader Reader { get; private set; } = null!;

    /// <summary>Gets the number of events before the event.</summary>
    public int Index { get; private set; } = -1;

    /// <summary>Gets a value indicating whether every deviation from the spec is an error.</summary>
    public bool IsStrict { get; private set; }

    /// <summary>Moves to the next event. Returns <see langword="false"/> at the end of the stream.</summary>
    public async ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                if (Reader is null && !await OpenAsync(cancellationToken).ConfigureAwait(false))
                {
                    return false;
                }

                if (await Reader!.MoveNextAsync(cancellationToken).ConfigureAwait(false))
                {
                    _attempts = 0;
                    Index++;
                    return true;
                }

                if (!CanReconnect())
                {
                    return false;
                }
            }
            catch (RunAiException exception) when (IsInterruption(exception) && CanReconnect())
            {
                // Reconnects below.
            }

            await DisposeAsync().ConfigureAwait(false);
            await Task.Delay(GetPause(), _options?.TimeProvider ?? TimeProvider.System, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Closes the connection.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Reader is { } reader)
        {
            (_lastEventId, _pause) = (reader.LastEventId, reader.ReconnectionTime ?? _pause);
            Reader = null!;
            await reader.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static bool IsInterruption(RunAiException exception) =>
        exception is RunAiTimeoutException or RunAiConnectionException { HttpRequestError: not HttpRequestError.ConfigurationLimitExceeded };

    // An ID that a header cannot contain cannot be sent back, and without it the server would repeat events.
    private bool CanReconnect() =>
        _hasConnected && _isSafe && _attempts < _options?.MaxStreamReconnections && (Reader?.LastEventId ?? _lastEventId ?? "").All(IsHeaderCharacter);

    private static bool IsHeaderCharacter(char character) => character is >= ' ' and <= '~' or '\t';

    /// <summary>Opens the stream. Returns <see langword="false"/> if the server ends it with the status code 204.</summary>
    private async ValueTask<bool> OpenAsync(CancellationToken cancellationToken)
    {
        var request = createRequest();
        (_options, IsStrict, _isSafe) = (request.Options, request.IsStrict, request.Operation.Method == HttpMethod.Get);
        if (!string.IsNullOrEmpty(_lastEventId))
        {
            request.ReplaceHeader(LastEventIdHeader, _lastEventId);
        }

        var stream = await request.SendAsync<ApiStream?, StreamResultFactory>(cancellationToken).ConfigureAwait(false);
        if (stream is null)
        {
            return false;
        }

        Reader = new EventStreamReader(stream, Math.Min(ApiStreamExtensions.MaxValueLength, request.Limit)) { LastEventId = _lastEventId };
        _hasConnected = true;
        var response = stream.Response!;
        return response.Content.Headers.ContentType?.MediaType is not { } actual || actual.Equals(MediaType, StringComparison.OrdinalIgnoreCase)
            ? true
            : throw ResponseExceptionFactory.CreateMediaType(new BufferedResponse(request.Operation, response, PooledBody.Empty), MediaType);
    }

    /// <summary>Returns the reconnection time, doubled for each attempt without an event, with up to half of it at random.</summary>
    private TimeSpan GetPause()
    {
        var first = _pause < LongestRequestedPause ? _pause : LongestRequestedPause;
        var longest = first > LongestPause ? first : LongestPause;
        var pause = first * Math.Pow(2, Math.Min(_attempts++, 10));
        return (pause < longest ? pause : longest) * (1 + (Random.Shared.NextDouble() / 2));
    }
}
