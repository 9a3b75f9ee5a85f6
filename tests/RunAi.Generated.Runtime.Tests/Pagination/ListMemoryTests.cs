using System.Net.Http.Headers;
using System.Text;
using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Pagination;

/// <summary>Alone, because what other tests allocate would count.</summary>
[CollectionDefinition(nameof(ListMemoryTests), DisableParallelization = true)]
[Collection(nameof(ListMemoryTests))]
public class ListMemoryTests
{
    private const int Items = 100_000;
    private const long Limit = 4 * 1024 * 1024;

    [Fact]
    public async Task A_hundred_thousand_items_need_no_more_memory_than_a_few()
    {
        var projects = new PagedOperation<Project>(Project.Read, "projects");
        using var server = new FakeServer(_ => new HttpResponseMessage
        {
            Content = new StreamContent(new EndlessProjects(Items)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
        });
        var baseline = GC.GetTotalMemory(forceFullCollection: true);
        var peak = 0L;
        var read = 0;

        await foreach (var project in server.Items(projects))
        {
            if (++read % 2_000 == 0)
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true) - baseline);
        }

        TestContext.Current.SendDiagnosticMessage($"{read} items, {peak:N0} bytes above the baseline at most");
        Assert.Equal(Items, read);
        Assert.InRange(peak, long.MinValue, Limit);
    }

    /// <summary>The answer, made while it is read: in memory it would count.</summary>
    private sealed class EndlessProjects(int count) : Stream
    {
        private static readonly byte[] Item = Encoding.UTF8.GetBytes(
            """{"name":"project","limit":8,"phase":"Ready","description":"A team's quota.","resources":[{"gpu":0.5},{"gpu":2}],"labels":{"team":"vision"}}""");

        private ReadOnlyMemory<byte> _rest = "{\"projects\":["u8.ToArray();
        private static readonly byte[] NextItem = [(byte)',', .. Item];

        private int _made;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var written = 0;
            while (written < buffer.Length && (_rest.Length > 0 || Refill()))
            {
                var length = Math.Min(_rest.Length, buffer.Length - written);
                _rest.Span[..length].CopyTo(buffer[written..]);
                _rest = _rest[length..];
                written += length;
            }

            return written;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private bool Refill()
        {
            if (_made > count)
                return false;

            _rest = _made == count ? "],\"next\":null}"u8.ToArray() : _made == 0 ? Item : NextItem;
            _made++;
            return true;
        }
    }
}
