using RunAi.Generated.Diagnostics;
using RunAi.Generated.Internal;

namespace RunAi.Generated.CodeGeneration;

public sealed partial class ApiConnection
{
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
