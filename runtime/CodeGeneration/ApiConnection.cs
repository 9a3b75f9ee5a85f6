using RunAi.Generated.Internal;
using RunAi.Generated.Security;

namespace RunAi.Generated.CodeGeneration;

/// <summary>
/// Represents a connection to an API. The base address of its <see cref="HttpClient"/> is the API's origin, optionally with a path that precedes the
/// API's own paths.
/// </summary>
public sealed partial class ApiConnection
{
    private readonly HttpClient _client;
    private readonly string _serverPath = string.Empty;
    private BaseAddress? _base;

    /// <summary>Creates a connection.</summary>
    /// <param name="httpClient">The client. Its base address must be set before the first call.</param>
    public ApiConnection(HttpClient httpClient)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        _client = httpClient;
    }

    private ApiConnection(HttpClient httpClient, string serverPath)
        : this(httpClient) => _serverPath = serverPath;

    /// <summary>Gets a value indicating whether responses that deviate from the spec are errors. See <see cref="RunAiOptions.StrictResponses"/>.</summary>
    public bool StrictResponses { get; init; }

    /// <summary>Gets a function that returns the names of an address's settings for messages.</summary>
    internal Func<Uri, AddressSettings>? FindSettings { get; init; }

    /// <summary>Gets the options of the calls; <see langword="null"/> if there are none.</summary>
    internal RunAiRequestOptions? RequestOptions { get; init; }

    /// <summary>Gets the base address.</summary>
    internal Uri Address => _client.BaseAddress!;

    /// <summary>Gets the maximum length of a response in bytes.</summary>
    internal long Limit => _client.MaxResponseContentBufferSize;

    /// <summary>Creates a connection to an API with credentials of its own.</summary>
    /// <param name="baseAddress">The address of the API, the only origin that receives the credentials.</param>
    /// <param name="credentials">The credentials, which own the connection.</param>
    /// <param name="primaryHandler">The handler that sends the requests; a new one when omitted. The caller disposes it.</param>
    /// <returns>The connection.</returns>
    /// <exception cref="ArgumentException">The address is not https, or http to the local machine; or the handler follows redirects.</exception>
    /// <exception cref="InvalidOperationException">The credentials are used for another address.</exception>
    public static ApiConnection Create(Uri baseAddress, ApiCredentials credentials, HttpMessageHandler? primaryHandler = null)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        if (HttpHandlers.FollowsRedirects(primaryHandler))
        {
            throw new ArgumentException(
                "The handler must not follow redirects, because they could forward the credentials. Set AllowAutoRedirect to false.", nameof(primaryHandler));
        }

        credentials.Bind(baseAddress, TimeProvider.System, null);
        var handler = new CredentialHandler(credentials, baseAddress) { InnerHandler = primaryHandler ?? HttpHandlers.CreatePrimary(null) };
        var client = new HttpClient(new DecompressionHandler(handler), disposeHandler: primaryHandler is null) { BaseAddress = baseAddress };
        client.DefaultRequestHeaders.UserAgent.Add(HttpHandlers.UserAgent);
        credentials.Add(client);
        return new ApiConnection(client);
    }

    /// <summary>Returns a connection for routes that begin with a path, which the base address of the client can end with as well.</summary>
    /// <param name="serverPath">The path of the server's URL, for example <c>/api/v1</c>.</param>
    /// <returns>The connection.</returns>
    public ApiConnection WithServerPath(string serverPath)
    {
        ArgumentNullException.ThrowIfNull(serverPath);
        return new ApiConnection(_client, serverPath)
        {
            StrictResponses = StrictResponses, FindSettings = FindSettings, RequestOptions = RequestOptions, Drift = Drift,
        };
    }

    /// <summary>Returns a connection whose calls have options, in addition to those of this connection.</summary>
    /// <param name="options">The options.</param>
    /// <returns>The connection.</returns>
    public ApiConnection With(RunAiRequestOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new ApiConnection(_client, _serverPath)
        {
            StrictResponses = StrictResponses, FindSettings = FindSettings, RequestOptions = options.Combine(RequestOptions), Drift = Drift,
        };
    }

    /// <summary>Creates a request of an operation without a result.</summary>
    /// <param name="operation">The operation.</param>
    public ApiRequest CreateRequest(Operation operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return new ApiRequest(this, operation);
    }

    /// <summary>Creates a request of an operation with a result.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="operation">The operation.</param>
    public ApiRequest<T> CreateRequest<T>(Operation<T> operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return new ApiRequest<T>(this, operation);
    }

    internal Uri ToUri(ApiOperation operation, string?[] path, ref CharBuffer query)
    {
        var origin = _base;
        if (origin is null || !ReferenceEquals(origin.Uri, _client.BaseAddress))
        {
            _base = origin = BaseAddress.Create(_client.BaseAddress, _serverPath);
        }

        return origin.Combine(operation.Template, path, ref query);
    }
}
