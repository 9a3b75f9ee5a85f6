namespace RunAi.Generated.Internal;

/// <summary>Reads the items of a response while it arrives. Only the bytes of the current item are kept.</summary>
/// <param name="stream">The response.</param>
/// <param name="limit">The length of the longest item in bytes.</param>
internal abstract class StreamItemReader(ApiStream stream, long limit) : IAsyncDisposable
{
    /// <summary>Gets the response.</summary>
    public ApiStream Stream => stream;

    /// <summary>Gets the length of the longest item in bytes.</summary>
    protected long Limit => limit;

    /// <summary>Gets the bytes that have arrived.</summary>
    protected StreamBuffer Buffer { get; } = new(stream.Content, limit);

    /// <summary>Gets or sets the position after the last item.</summary>
    protected int Position { get; set; }

    /// <summary>Moves to the next item. Returns <see langword="false"/> at the end of the response.</summary>
    /// <exception cref="RunAiResponseException">The item does not match the spec.</exception>
    /// <exception cref="RunAiConnectionException">The connection failed, or an item is too long.</exception>
    /// <exception cref="RunAiTimeoutException">No data has arrived within the timeout.</exception>
    public ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Leave();
        return TryRead() ? new ValueTask<bool>(true) : ReadMoreAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Buffer.Dispose();
        await stream.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Reads the next item. Returns <see langword="false"/> if it has not arrived completely.</summary>
    protected abstract bool TryRead();

    /// <summary>Leaves the current item.</summary>
    protected virtual void Leave()
    {
    }

    private async ValueTask<bool> ReadMoreAsync(CancellationToken cancellationToken)
    {
        do
        {
            if (Buffer.IsComplete)
            {
                return false;
            }

            Position -= Buffer.Discard(Position);
            await FillAsync(cancellationToken).ConfigureAwait(false);
        }
        while (!TryRead());

        return true;
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        using var deadline = CallDeadline.StartIdle(stream, cancellationToken);
        try
        {
            await Buffer.FillAsync(deadline).ConfigureAwait(false);
        }
        catch (Exception exception) when (StreamFailure.Convert(exception, stream, deadline) is { } failure)
        {
            throw failure;
        }
    }
}
