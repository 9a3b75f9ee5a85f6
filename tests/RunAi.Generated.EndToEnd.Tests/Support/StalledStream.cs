namespace RunAi.Generated.EndToEnd.Tests.Support;

/// <summary>A body of which nothing ever arrives.</summary>
internal sealed class StalledStream : MemoryStream
{
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when somebody waits for the first byte.</summary>
    public Task ReadStarted => _started.Task;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        _started.TrySetResult();
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return 0;
    }
}
