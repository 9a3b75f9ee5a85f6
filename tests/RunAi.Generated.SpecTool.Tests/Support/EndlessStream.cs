namespace RunAi.Generated.SpecTool.Tests.Support;

/// <summary>A body of which the next byte is always still to come.</summary>
internal sealed class EndlessStream : MemoryStream
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return 0;
    }
}
