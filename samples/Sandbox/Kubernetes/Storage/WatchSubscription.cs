using System.Threading.Channels;

namespace RunAi.Generated.Sandbox.Kubernetes.Storage;

/// <summary>Represents the changes of a kind that a watch has not sent yet.</summary>
internal sealed class WatchSubscription(string resource)
{
    private readonly Channel<WatchSignal> _signals = Channel.CreateUnbounded<WatchSignal>();

    /// <summary>Gets a value indicating whether the connection ends without the end of the response.</summary>
    public bool IsAborted { get; private set; }

    public ChannelReader<WatchSignal> Signals => _signals.Reader;

    public void Publish(ObjectEvent change)
    {
        if (change.Resource == resource)
        {
            _signals.Writer.TryWrite(new WatchSignal(change, change.Version));
        }
    }

    public void PublishBookmark(long version) => _signals.Writer.TryWrite(new WatchSignal(null, version));

    public void Close(bool abortsConnection)
    {
        IsAborted = abortsConnection;
        _signals.Writer.TryComplete();
    }
}
