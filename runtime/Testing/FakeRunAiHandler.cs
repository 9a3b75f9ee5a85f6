using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Testing;

/// <summary>
/// Stands in the place of a server: it gives the answers that a test sets up, and remembers the requests. A request that nothing is set up for fails
/// with an <see cref="UnmatchedRequestException"/>. Of several setups that fit a request the latest counts, so a test can replace what its fixture set up.
/// </summary>
/// <param name="timeProvider">The clock of <see cref="FakeResponses.WithDelay"/>; the system's when left out.</param>
public sealed class FakeRunAiHandler(TimeProvider? timeProvider = null) : HttpMessageHandler
{
    private readonly object _gate = new();
    private readonly List<FakeResponses> _setups = [];
    private readonly List<FakeRequest> _requests = [];

    /// <summary>The requests so far, in the order of their arrival.</summary>
    public IReadOnlyList<FakeRequest> Requests
    {
        get
        {
            lock (_gate)
                return [.. _requests];
        }
    }

    /// <summary>Sets up the answers of an operation.</summary>
    /// <param name="operation">
    /// Its id in the API description ("get_projects"), or the name of one of its methods: <c>nameof(IProjectsClient.GetProjectsAsync)</c>,
    /// <c>GetProjectsWithResponseAsync</c> or <c>EnumerateProjectsAsync</c>; that of another format (<c>GetProjectMetricsAsCsvAsync</c>) stands for the requests
    /// that ask for it. Case and underscores make no difference.
    /// </param>
    public FakeResponses On(string operation)
    {
        ArgumentException.ThrowIfNullOrEmpty(operation);
        return Add(operation, OperationNames.Parse(operation).Matches);
    }

    /// <summary>Sets up the answers of a method and a path.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The route with its parameters in braces ("/api/v1/org-unit/projects/{projectId}"), or one path.</param>
    public FakeResponses On(HttpMethod method, string path)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Add($"{method} {path}", request => request.Method == method
            && (path.Equals(request.Route, StringComparison.Ordinal) || path.Equals(request.Uri.AbsolutePath, StringComparison.Ordinal)));
    }

    /// <summary>Sets up the answers of all requests that fulfil a condition.</summary>
    /// <param name="condition">The condition.</param>
    public FakeResponses On(Func<FakeRequest, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return Add("a condition", condition);
    }

    /// <summary>Makes a generated client that sends its requests here, without tokens.</summary>
    /// <typeparam name="TClient">The client.</typeparam>
    /// <param name="address">The address that it believes to call.</param>
    public TClient CreateClient<TClient>(string address = "https://runai.test")
        where TClient : class, IApiClient<TClient> =>
        TClient.Create(new ApiConnection(new HttpClient(this, disposeHandler: false) { BaseAddress = new Uri(address) }));

    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var received = await FakeRequest.ReadAsync(request, cancellationToken).ConfigureAwait(false);
        Func<CancellationToken, Task<HttpResponseMessage>> answer;
        lock (_gate)
        {
            _requests.Add(received);
            var setup = _setups.FindLast(candidate => candidate.Matches(received)) ?? throw UnmatchedRequestException.Create(received, _setups);
            answer = setup.Record(received);
        }

        var response = await answer(cancellationToken).ConfigureAwait(false);
        response.RequestMessage = request;
        return response;
    }

    private FakeResponses Add(string description, Func<FakeRequest, bool> condition)
    {
        var setup = new FakeResponses(description, condition, timeProvider ?? TimeProvider.System);
        lock (_gate)
            _setups.Add(setup);
        return setup;
    }
}
