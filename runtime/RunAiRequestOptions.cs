using RunAi.Generated.Internal;

namespace RunAi.Generated;

/// <summary>Represents the options of the calls of a view of a client, which <c>With</c> creates.</summary>
public sealed class RunAiRequestOptions
{
    internal static readonly HttpRequestOptionsKey<RunAiRequestOptions> OptionsKey = new("RunAi.Generated.RequestOptions");

    /// <summary>
    /// Gets or sets the timeout of one call until its response has been read. The shorter one of it and <see cref="HttpClient.Timeout"/> applies. For a
    /// stream, the time ends when the stream is opened; for an enumeration, it starts again with each read. A timeout throws a
    /// <see cref="RunAiTimeoutException"/>.
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

    /// <summary>Returns a copy whose values were validated.</summary>
    internal RunAiRequestOptions ToValidated()
    {
        // The limits of HttpClient.Timeout.
        if (Timeout is { } timeout
            && timeout != System.Threading.Timeout.InfiniteTimeSpan
            && (timeout <= TimeSpan.Zero || timeout.TotalMilliseconds > int.MaxValue))
        {
            throw new ArgumentOutOfRangeException(nameof(Timeout), timeout, "The timeout must be positive and at most 24 days.");
        }

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
}
