using System.Net;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Testing.Recording;

namespace RunAi.Generated.Testing;

/// <summary>
/// Represents a server that returns the recorded responses of a folder. A request matches a recording with the same method, path, query parameters in any
/// order, and body; JSON is compared by content, and a replaced secret matches any text. Other requests fail with an
/// <see cref="UnrecordedRequestException"/>. Equal requests get the next recording each time, and the last one is repeated.
/// </summary>
/// <example>
/// <code>
/// using var runAi = new ReplayHandler("recordings/projects");
/// var projects = await runAi.CreateClient&lt;AdministratorClient&gt;().Projects.GetProjectsAsync();
/// runAi.AssertAllUsed();
/// </code>
/// </example>
public sealed class ReplayHandler : HttpMessageHandler
{
    private readonly object _gate = new();
    private readonly MessageReader _messages;
    private readonly IReadOnlyList<RecordedExchange> _exchanges;
    private readonly HashSet<RecordedExchange> _used = new(ReferenceEqualityComparer.Instance);
    private readonly List<FakeRequest> _requests = [];

    /// <summary>Initializes a new instance of the <see cref="ReplayHandler"/> class and reads the recordings of a folder, without its subfolders.</summary>
    /// <param name="folder">The folder. A relative path is relative to the current directory.</param>
    /// <param name="options">The options with which the exchanges were recorded; the defaults when omitted.</param>
    /// <exception cref="RecordingException">The folder has no recordings, or one cannot be read.</exception>
    public ReplayHandler(string folder, RecordingOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        _exchanges = RecordingFolder.Read(folder);
        _messages = new MessageReader(options ?? new RecordingOptions(), learns: false);
    }

    /// <summary>Gets the requests, in the order of their arrival.</summary>
    public IReadOnlyList<FakeRequest> Requests
    {
        get
        {
            lock (_gate)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>Creates a generated client that sends its requests to this handler, without tokens.</summary>
    /// <typeparam name="TClient">The client.</typeparam>
    /// <param name="address">
    /// The base address of the client. Its path must be that of the recorded requests; its host is not compared. The default is <c>https://runai.test</c>.
    /// </param>
    /// <param name="strictResponses">Whether responses that deviate from the spec are errors. See <see cref="RunAiOptions.StrictResponses"/>.</param>
    /// <returns>The client.</returns>
    public TClient CreateClient<TClient>(string address = "https://runai.test", bool strictResponses = false)
        where TClient : class, IApiClient<TClient> => TClient.Create(
            new ApiConnection(new HttpClient(this, disposeHandler: false) { BaseAddress = new Uri(address) }) { StrictResponses = strictResponses });

    /// <summary>Verifies that each recording was returned at least once.</summary>
    /// <exception cref="InvalidOperationException">Recordings were not used. The message lists them.</exception>
    public void AssertAllUsed()
    {
        lock (_gate)
        {
            var unused = _exchanges.Where(exchange => !_used.Contains(exchange)).Select(static exchange => $"\n  {exchange}").ToList();
            if (unused.Count > 0)
            {
                throw new InvalidOperationException($"{unused.Count} of {_exchanges.Count} recordings were not used:{string.Concat(unused)}");
            }
        }
    }

    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var received = await FakeRequest.ReadAsync(request, cancellationToken).ConfigureAwait(false);
        RecordedResponse recorded;
        lock (_gate)
        {
            _requests.Add(received);
            var exchange = Find(received);
            _used.Add(exchange);
            recorded = exchange.Response;
        }

        var response = new HttpResponseMessage((HttpStatusCode)recorded.Status)
        {
            Content = new ByteArrayContent(recorded.Body?.ToBytes() ?? []), RequestMessage = request,
        };
        foreach (var (name, value) in recorded.Headers)
        {
            if (!response.Headers.TryAddWithoutValidation(name, value))
            {
                response.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return response;
    }

    private RecordedExchange Find(FakeRequest request)
    {
        var actual = _messages.Read(request);
        var matches = _exchanges.Where(exchange => RequestComparison.Compare(exchange.Request, actual).Count == 0).ToList();
        if (matches.Count == 0)
        {
            throw UnrecordedRequestException.Create(request, actual, _exchanges);
        }

        // One operation can return several formats, which the Accept header selects. A change of the header alone does not invalidate recordings.
        var accept = actual.Headers.GetValueOrDefault("Accept");
        var sameFormat = matches.FindAll(exchange => exchange.Request.Headers.GetValueOrDefault("Accept") == accept);
        var candidates = sameFormat.Count > 0 ? sameFormat : matches;
        return candidates.Find(candidate => !_used.Contains(candidate)) ?? candidates[^1];
    }
}
