namespace RunAi.Generated.SpecTool.Tests.Support;

/// <summary>A response body that never ends.</summary>
internal sealed class EndlessStream : MemoryStream
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return 0;
    }
}
