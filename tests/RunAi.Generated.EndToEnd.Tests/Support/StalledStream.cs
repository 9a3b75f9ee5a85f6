namespace RunAi.Generated.EndToEnd.Tests.Support;

/// <summary>A body that never returns data.</summary>
internal sealed class StalledStream : MemoryStream
{
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Gets a task that completes when the first byte is read.</summary>
    public Task ReadStarted => _started.Task;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        _started.TrySetResult();
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return 0;
    }
}
