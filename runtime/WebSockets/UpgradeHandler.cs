namespace RunAi.Generated.WebSockets;

/// <summary>
/// Sends the upgrade request of a <see cref="System.Net.WebSockets.ClientWebSocket"/> through the handlers of an HTTP client, as a request of an operation:
/// to the https address of the operation, so that handlers treat it as any other call.
/// </summary>
/// <param name="message">The message of the operation.</param>
/// <param name="send">Sends the request, and throws an exception if the server refuses the upgrade.</param>
/// <param name="acceptsAnyText">Whether text frames can contain bytes that are not UTF-8.</param>
internal sealed class UpgradeHandler(HttpRequestMessage message, Func<HttpRequestMessage, Task<HttpResponseMessage>> send, bool acceptsAnyText)
    : HttpMessageHandler
{
    /// <summary>Gets the exception of the request, which the WebSocket replaces by its own.</summary>
    public Exception? Failure { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.RequestUri = message.RequestUri;
        foreach (var (name, values) in message.Headers.NonValidated)
        {
            request.Headers.TryAddWithoutValidation(name, values);
        }

        IDictionary<string, object?> options = request.Options;
        foreach (var (key, value) in (IEnumerable<KeyValuePair<string, object?>>)message.Options)
        {
            options[key] = value;
        }

        try
        {
            var response = await send(request).ConfigureAwait(false);
            if (acceptsAnyText)
            {
                response.Content = new TextFrameContent(response.Content);
            }

            return response;
        }
        catch (Exception exception)
        {
            Failure = exception;
            throw;
        }
    }
}
