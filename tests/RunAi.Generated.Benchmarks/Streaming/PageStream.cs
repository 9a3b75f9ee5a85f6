using System.Globalization;
using System.Text;

namespace RunAi.Generated.Benchmarks.Streaming;

/// <summary>A page of projects that is generated while it is read, without allocating, so that only the allocations of the client are measured.</summary>
/// <param name="project">The JSON of each project, whose ID is overwritten.</param>
/// <param name="first">The index of the first project.</param>
/// <param name="count">The number of projects.</param>
/// <param name="next">The offset of the next page, or <see langword="null"/> for the last page.</param>
internal sealed class PageStream(byte[] project, int first, int count, int? next) : Stream
{
    private readonly int _id = project.AsSpan().IndexOf("\"id\":\"4500007\""u8) + 6;
    private ReadOnlyMemory<byte> _rest = "{\"projects\":["u8.ToArray();
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
        if (_rest.IsEmpty && _made <= count)
        {
            _rest = Part(_made++);
        }

        var length = Math.Min(_rest.Length, buffer.Length);
        _rest.Span[..length].CopyTo(buffer);
        _rest = _rest[length..];
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>Returns a project, followed by a comma unless it is the last one, or the end of the page.</summary>
    private ReadOnlyMemory<byte> Part(int index)
    {
        if (index == count)
        {
            return Encoding.UTF8.GetBytes(next is null ? "]}" : $"],\"next\":{next}}}");
        }

        (4_500_000 + first + index).TryFormat(project.AsSpan(_id), out _, provider: CultureInfo.InvariantCulture);
        return index == count - 1 ? project.AsMemory(0, project.Length - 1) : project;
    }
}
