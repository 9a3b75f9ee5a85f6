using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Testing;

/// <summary>
/// Represents a fake server that records requests and returns the responses that a test sets up. A request without a setup fails with an
/// <see cref="UnmatchedRequestException"/>. If several setups match a request, the latest one is used, so a test can replace those of its fixture.
/// </summary>
/// <param name="timeProvider">The clock of <see cref="FakeResponses.WithDelay"/>; the system clock when omitted.</param>
public sealed class FakeRunAiHandler(TimeProvider? timeProvider = null) : HttpMessageHandler
{
    private readonly object _gate = new();
    private readonly List<FakeResponses> _setups = [];
    private readonly List<FakeRequest> _requests = [];

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

    /// <summary>Sets up the responses to an operation.</summary>
    /// <param name="operation">
    /// The operationId of the spec ("get_projects"), or the name of a method: <c>nameof(IProjectsClient.GetProjectsAsync)</c>,
    /// <c>GetProjectsWithResponseAsync</c> or <c>EnumerateProjectsAsync</c>. The name of a method for another format (<c>GetProjectMetricsAsCsvAsync</c>)
    /// matches requests that accept that format. Case and underscores are ignored.
    /// </param>
    /// <returns>The setup, to which responses are added.</returns>
    public FakeResponses On(string operation)
    {
        ArgumentException.ThrowIfNullOrEmpty(operation);
        return Add(operation, OperationNames.Parse(operation).Matches);
    }

    /// <summary>Sets up the responses to a method and a path.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">A path template with its parameters in braces ("/api/v1/org-unit/projects/{projectId}"), or a path.</param>
    /// <returns>The setup, to which responses are added.</returns>
    public FakeResponses On(HttpMethod method, string path)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Add($"{method} {path}", request => request.Method == method
            && (path.Equals(request.Route, StringComparison.Ordinal) || path.Equals(request.Uri.AbsolutePath, StringComparison.Ordinal)));
    }

    /// <summary>Sets up the responses to all requests that satisfy a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The setup, to which responses are added.</returns>
    public FakeResponses On(Func<FakeRequest, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return Add("a condition", condition);
    }

    /// <summary>Creates a generated client that sends its requests to this handler, without tokens.</summary>
    /// <typeparam name="TClient">The client.</typeparam>
    /// <param name="address">The base address of the client. The default is <c>https://runai.test</c>.</param>
    /// <returns>The client.</returns>
    public TClient CreateClient<TClient>(string address = "https://runai.test")
        where TClient : class, IApiClient<TClient> =>
        TClient.Create(new ApiConnection(new HttpClient(this, disposeHandler: false) { BaseAddress = new Uri(address) }));

    /// <summary>
    /// Creates a cluster client factory whose clients send their requests to this handler, without tokens. Each cluster has the address
    /// <c>https://{clusterName}.runai.test</c>.
    /// </summary>
    /// <typeparam name="TInterface">The interface of the client.</typeparam>
    /// <typeparam name="TClient">The client.</typeparam>
    /// <param name="clusterNames">The names of the clusters.</param>
    /// <returns>The factory.</returns>
    public FakeClusterClientFactory<TInterface> CreateClusterClientFactory<TInterface, TClient>(params string[] clusterNames)
        where TInterface : class
        where TClient : class, TInterface, IApiClient<TClient>
    {
        ArgumentNullException.ThrowIfNull(clusterNames);
        var factory = new FakeClusterClientFactory<TInterface>();
        foreach (var name in clusterNames)
        {
            factory.Add(name, CreateClient<TClient>($"https://{name}.runai.test"));
        }

        return factory;
    }

    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var received = await FakeRequest.ReadAsync(request, cancellationToken).ConfigureAwait(false);
        Func<CancellationToken, Task<HttpResponseMessage>> respond;
        lock (_gate)
        {
            _requests.Add(received);
            var setup = _setups.FindLast(candidate => candidate.Matches(received)) ?? throw UnmatchedRequestException.Create(received, _setups);
            respond = setup.Record(received);
        }

        var response = await respond(cancellationToken).ConfigureAwait(false);
        response.RequestMessage = request;
        return response;
    }

    private FakeResponses Add(string description, Func<FakeRequest, bool> condition)
    {
        var setup = new FakeResponses(description, condition, timeProvider ?? TimeProvider.System);
        lock (_gate)
        {
            _setups.Add(setup);
        }

        return setup;
    }
}
