using RunAi.Generated.Diagnostics;
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

    internal Task<ApiResponse> SendAsync(
        Operation operation, HttpRequestMessage message, bool returnsRedirection, CancellationToken cancellationToken) =>
        OperationTelemetry.IsEnabled
            ? SendWithTelemetryAsync(operation, message, returnsRedirection, cancellationToken)
            : SendCoreAsync(operation, message, returnsRedirection, cancellationToken);

    internal Task<TResult> SendAsync<T, TResult, TFactory>(Operation<T> operation, HttpRequestMessage message, CancellationToken cancellationToken)
        where TFactory : IResultFactory<T, TResult> => OperationTelemetry.IsEnabled
            ? SendWithTelemetryAsync<T, TResult, TFactory>(operation, message, cancellationToken)
            : SendAsync<T, TResult, TFactory>(operation, message, null, cancellationToken);

    private async Task<ApiResponse> SendWithTelemetryAsync(
        Operation operation, HttpRequestMessage message, bool returnsRedirection, CancellationToken cancellationToken)
    {
        using var telemetry = new OperationTelemetry(operation, message.RequestUri!);
        try
        {
            return telemetry.RecordResponse(await SendCoreAsync(operation, message, returnsRedirection, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception exception) when (telemetry.RecordException(exception))
        {
            throw;
        }
    }

    private async Task<TResult> SendWithTelemetryAsync<T, TResult, TFactory>(
        Operation<T> operation, HttpRequestMessage message, CancellationToken cancellationToken)
        where TFactory : IResultFactory<T, TResult>
    {
        using var telemetry = new OperationTelemetry(operation, message.RequestUri!);
        try
        {
            return await SendAsync<T, TResult, TFactory>(operation, message, telemetry, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (telemetry.RecordException(exception))
        {
            throw;
        }
    }

    private async Task<ApiResponse> SendCoreAsync(
        Operation operation, HttpRequestMessage message, bool returnsRedirection, CancellationToken cancellationToken)
    {
        using var deadline = StartDeadline(cancellationToken);
        try
        {
            using var response = await SendAsync(message, deadline, cancellationToken).ConfigureAwait(false);
            if (operation.IsSuccess(response))
            {
                Observe(operation, response);
                return HtmlPage.IsMediaType(response)
                    ? await ReadUnexpectedHtmlAsync(operation, response, deadline).ConfigureAwait(false)
                    : new ApiResponse(response);
            }

            return returnsRedirection && operation.IsDeclaredRedirection(response)
                ? new ApiResponse(response)
                : throw await ReadErrorAsync(operation, response, deadline).ConfigureAwait(false);
        }
        catch (Exception exception) when (Convert(exception, operation, message, deadline) is { } failure)
        {
            throw failure;
        }
        finally
        {
            message.Dispose();
        }
    }

    // One method for the whole call, because every further async method allocates.
    private async Task<TResult> SendAsync<T, TResult, TFactory>(
        Operation<T> operation, HttpRequestMessage message, OperationTelemetry? telemetry, CancellationToken cancellationToken)
        where TFactory : IResultFactory<T, TResult>
    {
        using var deadline = StartDeadline(cancellationToken);
        HttpResponseMessage? response = null;
        try
        {
            response = await SendAsync(message, deadline, cancellationToken).ConfigureAwait(false);
            var declared = operation.FindSuccess(response);
            var isRedirection = declared is null && !response.IsSuccessStatusCode;
            if (isRedirection && !(TFactory.ReturnsResponse && operation.IsDeclaredRedirection(response)))
            {
                throw await ReadErrorAsync(operation, response, deadline).ConfigureAwait(false);
            }

            Observe(operation, response, declared);
            var reader = declared ?? (isRedirection ? null : operation.FindReaderOfUndeclared(IsJson(response)));
            var value = default(T)!;
            var isOpen = false;

            // Repeated properties cost another pass over the body, so they are only searched if the caller gets the list.
            IReadOnlyList<string>? unread = TFactory.ReturnsResponse ? [] : null;
            if (reader is { LeavesResponseOpen: true } && (declared is not null || HasContent(response)))
            {
                value = await reader.OpenAsync(response, deadline).ConfigureAwait(false);
                ObserveItems(operation, value);
                isOpen = true;
            }
            else if (reader is not null && !operation.IsHead && reader.ExpectsBody(response) && (declared is not null || HasContent(response)))
            {
                using var body = await PooledBody.ReadAsync(response.Content, Limit, deadline).ConfigureAwait(false);
                value = declared is not null || !body.Bytes.IsEmpty
                    ? reader.Read(new BufferedResponse(operation, response, body) { Drift = new(Drift, operation) }, StrictResponses, ref unread)
                    : operation.GetResultWithoutBody(response, reader);
            }
            else if (!isRedirection && !(TFactory.AllowsNoContent && !HasContent(response)))
            {
                value = operation.GetResultWithoutBody(response, reader);
            }

            telemetry?.RecordResponse((int)response.StatusCode);
            var result = TFactory.Create(response, value, hasValue: !isRedirection, unread);
            if (isOpen)
            {
                response = null;
            }

            return result;
        }
        catch (Exception exception) when (Convert(exception, operation, message, deadline) is { } failure)
        {
            throw failure;
        }
        finally
        {
            response?.Dispose();
            message.Dispose();
        }
    }

    private CallDeadline StartDeadline(CancellationToken cancellationToken) =>
        CallDeadline.Start(_client.Timeout, RequestOptions?.Timeout, cancellationToken);

    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CallDeadline deadline, CancellationToken cancellationToken)
    {
        // HttpClient applies its default version only to the messages that it creates itself.
        message.Version = _client.DefaultRequestVersion;
        message.VersionPolicy = _client.DefaultVersionPolicy;
        return RequestOptions is { } options
            ? SendAsync(message, options, deadline.IsOfCall ? deadline.StartTimer() : cancellationToken)
            : _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, RunAiRequestOptions options, CancellationToken cancellationToken)
    {
        options.Apply(message);
        var response = await _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        if (options.OnResponse is not { } notify)
        {
            return response;
        }

        try
        {
            notify(new ApiResponse(response));
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private Exception? Convert(Exception exception, ApiOperation operation, HttpRequestMessage message, CallDeadline deadline) =>
        CallFailure.Convert(exception, operation, message.RequestUri, deadline, FindSettings);

    /// <summary>Reads a response with the media type HTML to an operation without a result. The page of a login or a proxy does not mean success.</summary>
    private static async ValueTask<ApiResponse> ReadUnexpectedHtmlAsync(Operation operation, HttpResponseMessage response, CallDeadline deadline)
    {
        using var body = await PooledBody.ReadPrefixAsync(response.Content, CapturedBody.MaxLength, deadline).ConfigureAwait(false);
        return HtmlPage.IsMatch(body.Bytes)
            ? throw ResponseExceptionFactory.CreateHtml(new BufferedResponse(operation, response, body), "no body")
            : new ApiResponse(response);
    }

    private async ValueTask<RunAiApiException> ReadErrorAsync(ApiOperation operation, HttpResponseMessage response, CallDeadline deadline)
    {
        Observe(operation, response);
        PooledBody body;
        try
        {
            body = await PooledBody.ReadPrefixAsync(response.Content, CapturedBody.MaxLength + 1, deadline).ConfigureAwait(false);
        }
        catch (HttpRequestException exception)
        {
            // The status code matters more than the missing body, so the cause becomes the inner exception.
            return new RunAiApiException(new BufferedResponse(operation, response, PooledBody.Empty), innerException: exception);
        }

        using (body)
        {
            return operation.ReadError(new BufferedResponse(operation, response, body) { Drift = new(Drift, operation) });
        }
    }
}
