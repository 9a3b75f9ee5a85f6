using System.Net;
using System.Net.WebSockets;
using System.Runtime.ExceptionServices;
using RunAi.Generated.Diagnostics;
using RunAi.Generated.Internal;
using RunAi.Generated.WebSockets;

namespace RunAi.Generated.CodeGeneration;

public sealed partial class ApiConnection
{
    /// <summary>Gets the length of the longest text that is read as a whole, in bytes.</summary>
    internal long TextLimit => Limit;

    /// <summary>
    /// Sends a request that upgrades its connection to a WebSocket (RFC 6455), through the handlers of the HTTP client. Its timeout applies until the
    /// response.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="acceptsAnyText">Whether text frames can contain bytes that are not UTF-8. They are then received as binary ones.</param>
    /// <param name="configure">Sets the options of the WebSocket.</param>
    /// <param name="cancellationToken">A token to cancel the request.</param>
    /// <exception cref="RunAiApiException">The server refused the upgrade.</exception>
    /// <exception cref="RunAiResponseException">The server responded with a success that is not an upgrade.</exception>
    internal async Task<WebSocket> ConnectAsync(
        ApiRequestBase request, bool acceptsAnyText, Action<ClientWebSocketOptions> configure, CancellationToken cancellationToken)
    {
        var operation = request.Operation;
        using var message = request.ToMessage();
        using var telemetry = OperationTelemetry.IsEnabled ? new OperationTelemetry(operation, message.RequestUri!) : null;
        using var deadline = StartDeadline(cancellationToken);
        using var upgrade = new UpgradeHandler(message, upgraded => UpgradeAsync(operation, upgraded, deadline, cancellationToken), acceptsAnyText);
        using var invoker = new HttpMessageInvoker(upgrade, disposeHandler: false);
        var socket = new ClientWebSocket();
        try
        {
            configure(socket.Options);
            await socket.ConnectAsync(ToWebSocketUri(message.RequestUri!), invoker, cancellationToken).ConfigureAwait(false);
            telemetry?.RecordResponse((int)HttpStatusCode.SwitchingProtocols);
            return socket;
        }
        catch (Exception exception)
        {
            socket.Dispose();
            var cause = upgrade.Failure ?? (exception is WebSocketException invalid ? WebSocketFailure.CreateInvalidUpgrade(operation, invalid) : exception);
            var failure = Convert(cause, operation, message, deadline) ?? cause;
            telemetry?.RecordException(failure);
            ExceptionDispatchInfo.Throw(failure);
            throw;
        }
    }

    private static Uri ToWebSocketUri(Uri address) => new UriBuilder(address)
    {
        Scheme = address.Scheme == Uri.UriSchemeHttps ? Uri.UriSchemeWss : Uri.UriSchemeWs,
        Port = address.Port,
    }.Uri;

    private async Task<HttpResponseMessage> UpgradeAsync(
        ApiOperation operation, HttpRequestMessage message, CallDeadline deadline, CancellationToken cancellationToken)
    {
        // With the version of the WebSocket: HTTP/1.1, which proxies of clusters support.
        var token = deadline.IsOfCall ? deadline.StartTimer() : cancellationToken;
        var response = RequestOptions is { } options
            ? await SendAsync(message, options, token).ConfigureAwait(false)
            : await _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, token).ConfigureAwait(false);
        if (response.StatusCode == HttpStatusCode.SwitchingProtocols)
        {
            return response;
        }

        using (response)
        {
            if (!response.IsSuccessStatusCode)
            {
                throw await ReadErrorAsync(operation, response, deadline).ConfigureAwait(false);
            }

            using var body = await PooledBody.ReadPrefixAsync(response.Content, CapturedBody.MaxLength + 1, deadline).ConfigureAwait(false);
            throw ResponseExceptionFactory.CreateNotUpgraded(new BufferedResponse(operation, response, body));
        }
    }
}
