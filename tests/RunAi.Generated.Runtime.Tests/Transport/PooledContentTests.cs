using System.Buffers;
using System.Runtime.InteropServices;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Tests.Transport;

/// <summary>A body's array may be used again only when no connection writes it anymore.</summary>
public sealed class PooledContentTests
{
    private static readonly byte[] Body = "{\"password\":\"hunter2\"}"u8.ToArray();

    [Fact]
    public async Task It_says_its_length_and_sends_its_bytes_as_often_as_it_is_asked()
    {
        using var content = new PooledContent(Body);

        Assert.Equal(Body.Length, content.Headers.ContentLength);
        Assert.Equal(Body, (await SentAsync(content)).ToArray());
        Assert.Equal(Body, (await SentAsync(content)).ToArray());
    }

    [Fact]
    public void It_can_be_sent_again_with_another_token()
    {
        using var content = new PooledContent(Body);

        Assert.True(HttpHandlers.CanReplay(content));
    }

    [Fact]
    public void It_can_be_sent_without_waiting()
    {
        using var content = new PooledContent(Body);
        using var stream = new MemoryStream();

        content.CopyTo(stream, null, TestContext.Current.CancellationToken);

        Assert.Equal(Body, stream.ToArray());
    }

    [Fact]
    public async Task Closing_it_wipes_the_array_and_gives_it_back()
    {
        var content = new PooledContent(Body);
        var sent = await SentAsync(content);

        content.Dispose();

        Assert.Equal(new byte[Body.Length], sent.ToArray());
        Assert.Same(GetArray(sent), Rent());
    }

    [Fact]
    public async Task Closing_it_twice_gives_the_array_back_once()
    {
        var content = new PooledContent(Body);
        await SentAsync(content);

        content.Dispose();
        content.Dispose();

        Assert.NotSame(Rent(), Rent());
    }

    [Fact]
    public async Task Closed_while_it_is_written_it_keeps_the_array_until_the_write_has_ended()
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
    public async Task Written_twice_at_once_it_keeps_the_array_until_both_writes_have_ended()
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
    public async Task After_a_write_that_failed_the_array_is_not_used_again()
    {
        var content = new PooledContent(Body);
        using var stream = new HeldStream();
        var copy = content.CopyToAsync(stream, TestContext.Current.CancellationToken);

        stream.Writing.SetException(new IOException("The connection is gone."));
        await Assert.ThrowsAsync<HttpRequestException>(() => copy);
        content.Dispose();

        Assert.Equal(Body, stream.Written.ToArray());
        Assert.NotSame(GetArray(stream.Written), Rent());
    }

    [Fact]
    public async Task Closed_it_is_not_sent()
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

    /// <summary>Keeps what it is given, as a connection does while it writes, and ends the write when it is told.</summary>
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
