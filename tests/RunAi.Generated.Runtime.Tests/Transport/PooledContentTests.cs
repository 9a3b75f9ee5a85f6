using System.Buffers;
using System.Runtime.InteropServices;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Tests.Transport;

/// <summary>Tests that the array of a body is only reused when no write is pending.</summary>
public sealed class PooledContentTests
{
    private static readonly byte[] Body = "{\"password\":\"hunter2\"}"u8.ToArray();

    [Fact]
    public async Task Content_has_a_length_and_can_be_sent_repeatedly()
    {
        using var content = new PooledContent(Body);

        Assert.Equal(Body.Length, content.Headers.ContentLength);
        Assert.Equal(Body, (await SentAsync(content)).ToArray());
        Assert.Equal(Body, (await SentAsync(content)).ToArray());
    }

    [Fact]
    public void Content_can_be_replayed_with_another_token()
    {
        using var content = new PooledContent(Body);

        Assert.True(HttpHandlers.CanReplay(content));
    }

    [Fact]
    public void Content_can_be_sent_synchronously()
    {
        using var content = new PooledContent(Body);
        using var stream = new MemoryStream();

        content.CopyTo(stream, null, TestContext.Current.CancellationToken);

        Assert.Equal(Body, stream.ToArray());
    }

    [Fact]
    public async Task Dispose_clears_the_array_and_returns_it_to_the_pool()
    {
        var content = new PooledContent(Body);
        var sent = await SentAsync(content);

        content.Dispose();

        Assert.Equal(new byte[Body.Length], sent.ToArray());
        Assert.Same(GetArray(sent), Rent());
    }

    [Fact]
    public async Task Second_dispose_does_not_return_the_array_again()
    {
        var content = new PooledContent(Body);
        await SentAsync(content);

        content.Dispose();
        content.Dispose();

        Assert.NotSame(Rent(), Rent());
    }

    [Fact]
    public async Task Array_is_not_returned_before_a_pending_write_has_completed()
    {
        var content = new PooledContent(Body);
        using var stream = new HeldStream();
        var copy = content.CopyToAsync(stream, TestContext.Current.CancellationToken);

        content.Dispose();
        var whileWritten = stream.Written.ToArray();
        stream.Writing.SetResult();
        await copy;

        Assert.Equal(Body, whileWritten);
        Assert.Equal(new byte[Body.Length], stream.Written.ToArray());
    }

    [Fact]
    public async Task Array_is_not_returned_before_all_pending_writes_have_completed()
    {
        var content = new PooledContent(Body);
        using var first = new HeldStream();
        using var second = new HeldStream();
        var copies = new[] { first, second }.Select(stream => content.CopyToAsync(stream, TestContext.Current.CancellationToken)).ToArray();

        content.Dispose();
        first.Writing.SetResult();
        await copies[0];
        var afterOne = second.Written.ToArray();
        second.Writing.SetResult();
        await copies[1];

        Assert.Equal(Body, afterOne);
        Assert.Equal(new byte[Body.Length], second.Written.ToArray());
    }

    [Fact]
    public async Task Array_is_not_returned_after_a_failed_write()
    {
        var content = new PooledContent(Body);
        using var stream = new HeldStream();
        var copy = content.CopyToAsync(stream, TestContext.Current.CancellationToken);

        stream.Writing.SetException(new IOException("The connection was closed."));
        await Assert.ThrowsAsync<HttpRequestException>(() => copy);
        content.Dispose();

        Assert.Equal(Body, stream.Written.ToArray());
        Assert.NotSame(GetArray(stream.Written), Rent());
    }

    [Fact]
    public async Task Disposed_content_cannot_be_sent()
    {
        var content = new PooledContent(Body);
        content.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => SentAsync(content));
    }

    private static byte[] Rent() => ArrayPool<byte>.Shared.Rent(Body.Length);

    private static byte[] GetArray(ReadOnlyMemory<byte> memory)
    {
        Assert.True(MemoryMarshal.TryGetArray(memory, out var segment));
        return segment.Array!;
    }

    private static async Task<ReadOnlyMemory<byte>> SentAsync(PooledContent content)
    {
        using var stream = new HeldStream();
        stream.Writing.SetResult();
        await content.CopyToAsync(stream, TestContext.Current.CancellationToken);
        return stream.Written;
    }

    /// <summary>A stream whose writes complete when the test says so. It keeps the written memory, as a connection does.</summary>
    private sealed class HeldStream : MemoryStream
    {
        public TaskCompletionSource Writing { get; } = new();

        public ReadOnlyMemory<byte> Written { get; private set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Written = buffer;
            return new ValueTask(Writing.Task);
        }
    }
}
