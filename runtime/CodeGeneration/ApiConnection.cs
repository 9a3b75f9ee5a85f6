using System.Runtime.CompilerServices;
using RunAi.Generated.Diagnostics;
using RunAi.Generated.Internal;

namespace RunAi.Generated.CodeGeneration;

/// <summary>
/// The way to one API: an <see cref="HttpClient"/> whose base address is the API's origin, with a path in front of the API's own where there is one.
/// </summary>
public sealed partial class ApiConnection
{
    private readonly HttpClient _client;
    private BaseAddress? _base;

    /// <summary>Creates a connection.</summary>
    /// <param name="httpClient">The client; it must have a base address when the first call is made.</param>
    public ApiConnection(HttpClient httpClient)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        _client = httpClient;
    }

    /// <summary>Whether a success whose body isn't exactly what is declared is an error; see <see cref="RunAiOptions.StrictResponses"/>.</summary>
    public bool StrictResponses { get; init; }

    /// <summary>Starts a call without a value.</summary>
    /// <param name="operation">The operation.</param>
    /// <exception cref="InvalidOperationException">The client has no usable base address.</exception>
    public ApiRequest CreateRequest(Operation operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return new ApiRequest(this, operation);
    }

    /// <summary>Starts a call with a value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="operation">The operation.</param>
    /// <exception cref="InvalidOperationException">The client has no usable base address.</exception>
    public ApiRequest<T> CreateRequest<T>(Operation<T> operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return new ApiRequest<T>(this, operation);
    }

    internal Uri ToUri(ApiOperation operation, string?[] path, ref CharBuffer query)
    {
        var origin = _base;
        if (origin is null || !ReferenceEquals(origin.Uri, _client.BaseAddress))
            _base = origin = BaseAddress.Create(_client.BaseAddress);
        return origin.Combine(operation.Template, path, ref query);
    }

    internal Task<ApiResponse> SendAsync(Operation operation, HttpRequestMessage message, CancellationToken cancellationToken) =>
        OperationTelemetry.IsEnabled
            ? SendWithTelemetryAsync(operation, message, cancellationToken)
            : SendCoreAsync(operation, message, cancellationToken);

    internal Task<TResult> SendAsync<T, TResult, TFactory>(Operation<T> operation, HttpRequestMessage message, CancellationToken cancellationToken)
        where TFactory : IResultFactory<T, TResult> => OperationTelemetry.IsEnabled
            ? SendWithTelemetryAsync<T, TResult, TFactory>(operation, message, cancellationToken)
            : SendAsync<T, TResult, TFactory>(operation, message, null, cancellationToken);

    private async Task<ApiResponse> SendWithTelemetryAsync(Operation operation, HttpRequestMessage message, CancellationToken cancellationToken)
    {
        using var telemetry = new OperationTelemetry(operation, message.RequestUri!);
        try
        {
            return telemetry.RecordResponse(await SendCoreAsync(operation, message, cancellationToken).ConfigureAwait(false));
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

    [AsyncMethodBuilder(typeof(ApiCallMethodBuilder<>))]
    private async Task<ApiResponse> SendCoreAsync(Operation operation, HttpRequestMessage message, CancellationToken cancellationToken)
    {
        RunAiApiException failure;
        using (var deadline = CallDeadline.Start(_client.Timeout, cancellationToken))
        {
            try
            {
                using var response = await SendAsync(message, cancellationToken).ConfigureAwait(false);
                if (operation.IsSuccess(response))
                    return new ApiResponse(response);
                failure = await ReadErrorAsync(operation, response, deadline).ConfigureAwait(false);
            }
            catch (OperationCanceledException exception) when (deadline.IsCancellationRequested)
            {
                throw deadline.ToException(exception);
            }
            finally
            {
                message.Dispose();
            }
        }

        return await new FailedCallAwaitable<ApiResponse>(failure);
    }

    /// <summary>
    /// All of a call in one method: each more would be an allocation. It fails when everything is closed, as nothing runs after
    /// <see cref="FailedCallAwaitable{T}"/>.
    /// </summary>
    [AsyncMethodBuilder(typeof(ApiCallMethodBuilder<>))]
    private async Task<TResult> SendAsync<T, TResult, TFactory>(
        Operation<T> operation, HttpRequestMessage message, OperationTelemetry? telemetry, CancellationToken cancellationToken)
        where TFactory : IResultFactory<T, TResult>
    {
        RunAiApiException failure;
        using (var deadline = CallDeadline.Start(_client.Timeout, cancellationToken))
        {
            HttpResponseMessage? response = null;
            try
            {
                response = await SendAsync(message, cancellationToken).ConfigureAwait(false);
                var declared = operation.FindSuccess(response);
                if (declared is not null || response.IsSuccessStatusCode)
                {
                    // A 2xx that isn't declared: its JSON can only be the operation's value; anything else leaves the default.
                    var reader = declared ?? (IsJson(response) ? operation.FindJsonReader() : null);
                    var value = default(T)!;
                    if (reader is { LeavesResponseOpen: true })
                    {
                        value = await reader.OpenAsync(response, deadline).ConfigureAwait(false);
                    }
                    else if (reader is not null && reader.ExpectsBody(response))
                    {
                        using var body = await PooledBody.ReadAsync(response.Content, Limit, deadline).ConfigureAwait(false);
                        if (declared is not null || !body.Bytes.IsEmpty)
                            value = reader.Read(new BufferedResponse(operation, response, body), StrictResponses);
                    }

                    telemetry?.RecordResponse((int)response.StatusCode);
                    var result = TFactory.Create(response, value);
                    if (reader is { LeavesResponseOpen: true })
                        response = null;
                    return result;
                }

                failure = await ReadErrorAsync(operation, response, deadline).ConfigureAwait(false);
            }
            catch (OperationCanceledException exception) when (deadline.IsCancellationRequested)
            {
                throw deadline.ToException(exception);
            }
            finally
            {
                response?.Dispose();
                message.Dispose();
            }
        }

        return await new FailedCallAwaitable<TResult>(failure);
    }

    private long Limit => _client.MaxResponseContentBufferSize;

    private ResponseBodyOptions BodyOptions => new(Limit, StrictResponses);

    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        // HttpClient applies its defaults only to messages that it makes itself.
        message.Version = _client.DefaultRequestVersion;
        message.VersionPolicy = _client.DefaultVersionPolicy;
        return _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }

    private async ValueTask<RunAiApiException> ReadErrorAsync(ApiOperation operation, HttpResponseMessage response, CallDeadline deadline)
    {
        PooledBody body;
        try
        {
            body = await PooledBody.ReadAsync(response.Content, Limit, deadline).ConfigureAwait(false);
        }
        catch (HttpRequestException exception)
        {
            // The status has arrived and matters more than the body that did not: the reason becomes the inner exception.
            return new RunAiApiException(new BufferedResponse(operation, response, PooledBody.Empty), innerException: exception);
        }

        using (body)
            return operation.ReadError(new BufferedResponse(operation, response, body));
    }
}
