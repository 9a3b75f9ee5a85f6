using System.Net;

namespace RunAi.Generated.WebSockets;

/// <summary>The content of a response that upgraded its connection to a WebSocket, whose text frames are read as binary ones.</summary>
/// <param name="content">The content.</param>
internal sealed class TextFrameContent(HttpContent content) : HttpContent
{
    protected override Stream CreateContentReadStream(CancellationToken cancellationToken) =>
        new TextFrameStream(content.ReadAsStream(cancellationToken));

    protected override async Task<Stream> CreateContentReadStreamAsync() => new TextFrameStream(await content.ReadAsStreamAsync().ConfigureAwait(false));

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        throw new NotSupportedException("The connection of a WebSocket is not a body.");

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            content.Dispose();
        }

        base.Dispose(disposing);
    }
}
