using System.Net.Http.Headers;
using System.Text;
using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Pagination;

/// <summary>Runs alone, because allocations of other tests would be measured.</summary>
[CollectionDefinition(nameof(ListMemoryTests), DisableParallelization = true)]
[Collection(nameof(ListMemoryTests))]
public class ListMemoryTests
{
    private const int Items = 100_000;
    private const long Limit = 4 * 1024 * 1024;

    [Fact]
    public async Task Memory_of_a_streamed_list_does_not_grow_with_the_number_of_items()
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
            {
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true) - baseline);
            }
        }

        TestContext.Current.SendDiagnosticMessage($"{read} items, at most {peak:N0} bytes above the baseline");
        Assert.Equal(Items, read);
        Assert.InRange(peak, long.MinValue, Limit);
    }

    /// <summary>A response that is generated while it is read, so that its memory is not measured.</summary>
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
            {
                return false;
            }

            _rest = _made == count ? "],\"next\":null}"u8.ToArray() : _made == 0 ? Item : NextItem;
            _made++;
            return true;
        }
    }
}
