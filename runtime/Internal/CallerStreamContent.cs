using System.Net;

namespace RunAi.Generated.Internal;

/// <summary>A body from a stream of the caller. The stream stays open and, if it can seek, is read again from its start.</summary>
internal sealed class CallerStreamContent(Stream stream) : HttpContent
{
    private readonly long _start = stream.CanSeek ? stream.Position : 0;
    private bool _consumed;

    /// <summary>Gets a value indicating whether the body can be sent again.</summary>
    public bool CanReplay => stream.CanSeek;

    protected override Task SerializeToStreamAsync(Stream target, TransportContext? context) =>
        SerializeToStreamAsync(target, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream target, TransportContext? context, CancellationToken cancellationToken)
    {
        if (_consumed && !stream.CanSeek)
        {
            throw new InvalidOperationException("The stream cannot be sent again, because it cannot seek.");
        }

        if (_consumed)
        {
            stream.Position = _start;
        }

        _consumed = true;
        await stream.CopyToAsync(target, cancellationToken).ConfigureAwait(false);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = stream.CanSeek ? stream.Length - _start : 0;
        return stream.CanSeek;
    }
}
