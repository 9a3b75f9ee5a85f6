using RunAi.Generated.Internal;

namespace RunAi.Generated;

/// <summary>Represents the options of the calls of a view of a client, which <c>With</c> creates.</summary>
public sealed class RunAiRequestOptions
{
    internal static readonly HttpRequestOptionsKey<RunAiRequestOptions> OptionsKey = new("RunAi.Generated.RequestOptions");

    /// <summary>
    /// Gets or sets the timeout of one call until its response has been read. The shorter one of it and <see cref="HttpClient.Timeout"/> applies. For a
    /// stream, the time ends when the stream is opened (see <see cref="StreamIdleTimeout"/>); for an enumeration, it starts again with each read. A timeout
    /// throws a <see cref="RunAiTimeoutException"/>.
    /// </summary>
    public TimeSpan? Timeout { get; set; }

    /// <summary>
    /// Gets the headers that are added to the requests. A header parameter of an operation takes precedence. Headers on which authentication, the framing of
    /// the message or the format of its body depend are not allowed.
    /// </summary>
    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Gets or sets the action that receives the status code and headers of each response, before its body is read: also of errors, and of each page of an
    /// enumeration. It can run on any thread, and for several calls at a time.
    /// </summary>
    public Action<ApiResponse>? OnResponse { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether the resilience handler (<c>AddRunAiResilience</c>) may send a request again. The default depends on the method:
    /// GET, HEAD, OPTIONS and TRACE requests are repeated. <see langword="true"/> also repeats others, for operations that have the same effect when they run
    /// twice; <see langword="false"/> repeats none.
    /// </summary>
    public bool? IsIdempotent { get; set; }

    /// <summary>
    /// Gets or sets the maximum time without data from a stream. <see langword="null"/> (the default) does not limit it. Comments of event streams count as
    /// data, so servers that send them regularly keep a stream open. When the time has passed, the stream ends with a <see cref="RunAiTimeoutException"/>.
    /// </summary>
    public TimeSpan? StreamIdleTimeout { get; set; }

    /// <summary>
    /// Gets or sets the number of consecutive attempts to reconnect to an event stream (<c>text/event-stream</c>) that has ended or was interrupted. It applies
    /// to GET requests only. The request has the header <c>Last-Event-ID</c> and is sent after the time that the server requests (<c>retry</c>), or after 3
    /// seconds, and later after each attempt without an event. A response with the status code 204 ends the stream. <see langword="null"/> (the default) and 0
    /// do not reconnect.
    /// </summary>
    public int? MaxStreamReconnections { get; set; }

    /// <summary>Gets or sets the clock of <see cref="StreamIdleTimeout"/> and of the pauses between connections. The default is that of the system.</summary>
    public TimeProvider? TimeProvider { get; set; }

    /// <summary>Returns a copy whose values were validated.</summary>
    internal RunAiRequestOptions ToValidated()
    {
        ValidateTimeout(Timeout, nameof(Timeout));
        ValidateTimeout(StreamIdleTimeout, nameof(StreamIdleTimeout));
        ArgumentOutOfRangeException.ThrowIfNegative(MaxStreamReconnections ?? 0, nameof(MaxStreamReconnections));
        RequestHeaders.Validate(Headers);
        return Combine(null);
    }

    /// <summary>Returns the options together with those of the view that they are added to.</summary>
    internal RunAiRequestOptions Combine(RunAiRequestOptions? earlier)
    {
        var combined = new RunAiRequestOptions
        {
            Timeout = Timeout ?? earlier?.Timeout,
            OnResponse = earlier?.OnResponse + OnResponse,
            IsIdempotent = IsIdempotent ?? earlier?.IsIdempotent,
            StreamIdleTimeout = StreamIdleTimeout ?? earlier?.StreamIdleTimeout,
            MaxStreamReconnections = MaxStreamReconnections ?? earlier?.MaxStreamReconnections,
            TimeProvider = TimeProvider ?? earlier?.TimeProvider,
        };
        foreach (var (name, value) in earlier?.Headers ?? Enumerable.Empty<KeyValuePair<string, string>>())
        {
            combined.Headers[name] = value;
        }

        foreach (var (name, value) in Headers)
        {
            combined.Headers[name] = value;
        }

        return combined;
    }

    /// <summary>Applies the options to a message.</summary>
    internal void Apply(HttpRequestMessage message)
    {
        message.Options.Set(OptionsKey, this);
        foreach (var (name, value) in Headers)
        {
            if (!message.Headers.Contains(name))
            {
                HeaderWriter.Add(message.Headers, name, value);
            }
        }
    }

    // The limits of HttpClient.Timeout.
    private static void ValidateTimeout(TimeSpan? value, string name)
    {
        if (value is { } timeout
            && timeout != System.Threading.Timeout.InfiniteTimeSpan
            && (timeout <= TimeSpan.Zero || timeout.TotalMilliseconds > int.MaxValue))
        {
            throw new ArgumentOutOfRangeException(name, timeout, "The timeout must be positive and at most 24 days.");
        }
    }
}
