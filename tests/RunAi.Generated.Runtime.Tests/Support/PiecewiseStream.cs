namespace RunAi.Generated.Tests.Support;

/// <summary>A body that arrives in chunks of a fixed size.</summary>
internal sealed class PiecewiseStream(byte[] bytes, int size) : MemoryStream(bytes)
{
    public bool IsDisposed { get; private set; }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(size, buffer.Length)], cancellationToken);

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
