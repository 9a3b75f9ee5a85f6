using System.IO.Pipelines;
using System.Text;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Transport;

/// <summary>Tests the reading of lines while a text arrives.</summary>
public class TextLineTests
{
    private const int MaxLineLength = 1024 * 1024;

    /// <summary>Gets texts and their lines.</summary>
    public static TheoryData<string, string[]> Texts { get; } = new()
    {
        { "", [] },
        { "\n", [""] },
        { "a", ["a"] },
        { "a\n", ["a"] },
        { "a\r\nb\n\nc", ["a", "b", "", "c"] },
        { "\r\n\r\n", ["", ""] },
        { "10 %\r20 %\r\n", ["10 %\r20 %"] },
        { "größe\n大 😀\n", ["größe", "大 😀"] },
        { "\ufeffä\nb", ["ä", "b"] },
        { "a\r", ["a\r"] },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Lines_are_read_whatever_the_pieces(string text, string[] expected)
    {
        for (var size = 1; size <= 20; size++)
        {
            using var body = new PiecewiseStream(Encoding.UTF8.GetBytes(text), size);

            Assert.Equal(expected, await ReadAsync(body));
            Assert.True(body.IsDisposed);
        }
    }

    [Fact]
    public async Task Short_line_is_returned_before_more_data_arrives()
    {
        var pipe = new Pipe();
        await using var lines = new ApiStream(pipe.Reader.AsStream()).ReadLinesAsync(TestContext.Current.CancellationToken)
            .GetAsyncEnumerator(TestContext.Current.CancellationToken);

        foreach (var text in new[] { "\n", "a\n", "b\n" })
        {
            await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(text), TestContext.Current.CancellationToken);
            Assert.True(await lines.MoveNextAsync());
            Assert.Equal(text.TrimEnd(), lines.Current);
        }

        await pipe.Writer.CompleteAsync();
        Assert.False(await lines.MoveNextAsync());
    }

    [Fact]
    public async Task Invalid_bytes_are_replaced() =>
        Assert.Equal(["a\uFFFDb", "\uFFFD"], await ReadAsync(new MemoryStream([(byte)'a', 0xFF, (byte)'b', (byte)'\n', 0xC3])));

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\nb")]
    [InlineData("\r\n\n")]
    public async Task Line_of_the_maximum_length_is_one_line(string rest)
    {
        var line = new string('a', MaxLineLength);
        var expected = rest.Split('\n').Skip(1).SkipLast(rest.EndsWith('\n') ? 1 : 0).Prepend(line);

        foreach (var size in new[] { 1_000, MaxLineLength, MaxLineLength + 1 })
        {
            Assert.Equal(expected, await ReadAsync(new PiecewiseStream(Encoding.UTF8.GetBytes(line + rest), size)));
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("ä")]
    [InlineData("大")]
    [InlineData("😀")]
    [InlineData("\r")]
    public async Task Longer_line_is_returned_in_parts_that_end_between_characters(string character)
    {
        var line = string.Concat(Enumerable.Repeat(character, MaxLineLength)) + "end";

        var lines = await ReadAsync(new PiecewiseStream(Encoding.UTF8.GetBytes($"{line}\nnext\n"), 10_000));

        Assert.True(lines.Count > 2);
        Assert.Equal("next", lines[^1]);
        Assert.Equal(line, string.Concat(lines.SkipLast(1)));
        Assert.All(lines, static part => Assert.InRange(part.Length, 1, MaxLineLength));
    }

    [Fact]
    public async Task Memory_does_not_grow_with_an_endless_line()
    {
        const int Parts = 64;
        using var body = new EndlessLine();
        var parts = 0;

        await foreach (var part in new ApiStream(body).ReadLinesAsync(TestContext.Current.CancellationToken))
        {
            Assert.Equal(MaxLineLength, part.Length);
            Assert.InRange(body.Count - ((long)parts * MaxLineLength), MaxLineLength, 2 * MaxLineLength);
            if (++parts == Parts)
            {
                break;
            }
        }

        Assert.InRange(body.LargestRead, 1, 2 * MaxLineLength);
    }

    private static async Task<List<string>> ReadAsync(Stream body)
    {
        var lines = new List<string>();
        await foreach (var line in new ApiStream(body).ReadLinesAsync(TestContext.Current.CancellationToken))
        {
            lines.Add(line);
        }

        return lines;
    }

    private sealed class EndlessLine : MemoryStream
    {
        public long Count { get; private set; }

        public int LargestRead { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)'a');
            Count += buffer.Length;
            LargestRead = Math.Max(LargestRead, buffer.Length);
            return new ValueTask<int>(buffer.Length);
        }
    }
}
