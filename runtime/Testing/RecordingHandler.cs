using RunAi.Generated.Internal;
using RunAi.Generated.Testing.Recording;

namespace RunAi.Generated.Testing;

/// <summary>
/// Represents a handler that records requests and responses, without secrets and host names, to files that people can read and compare. Each exchange is a
/// file of its own. Token requests are not recorded.
/// </summary>
/// <remarks>
/// The first request of a process deletes the earlier recordings (<c>*.recording.json</c>) in the folder. All handlers of a folder continue one recording.
/// </remarks>
/// <example>
/// <code>
/// services.AddRunAi().AddAdministratorClient().AddHttpMessageHandler(() => new RecordingHandler("recordings/projects"));
/// </code>
/// </example>
public sealed class RecordingHandler : DelegatingHandler
{
    private readonly RecordingSession _session;

    /// <summary>Initializes a new instance of the <see cref="RecordingHandler"/> class.</summary>
    /// <param name="folder">The folder of the recordings, which is created. A relative path is relative to the current directory.</param>
    /// <param name="options">Specifies what is recorded; the defaults when omitted. The first handler of a folder determines the options.</param>
    /// <exception cref="ArgumentException">The folder is empty.</exception>
    public RecordingHandler(string folder, RecordingOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        _session = RecordingSession.Get(folder, options ?? new RecordingOptions());
    }

    /// <inheritdoc />
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Synchronous requests cannot be recorded. Use SendAsync.");

    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var received = await FakeRequest.ReadAsync(request, cancellationToken).ConfigureAwait(false);
        var pending = _session.Begin(received);
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (!IsBuffered(received, response))
        {
            response.Content = new RecordedContent(response.Content, (body, isTruncated) => pending.Complete(response, body, isTruncated));
            return response;
        }

        try
        {
            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            var decompressed = await ResponseDecompressor.DecompressAsync(response.Content.Headers, body, cancellationToken).ConfigureAwait(false);
            pending.Complete(response, decompressed, isTruncated: false);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    /// <summary>Returns a value indicating whether the body is read before it is passed on. Bodies without a known end are recorded as they arrive.</summary>
    private static bool IsBuffered(FakeRequest request, HttpResponseMessage response)
    {
        var headers = response.Content.Headers;
        return !response.IsSuccessStatusCode || headers.ContentLength is not null || headers.ContentEncoding.Count > 0
            || (JsonMediaTypes.Contains(headers.ContentType?.MediaType) && !request.Query["watch"].Any());
    }
}
