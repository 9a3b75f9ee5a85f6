using System.IO.Pipelines;
using System.Net;
using System.Text;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Tests.Pagination;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Streams;

/// <summary>Tests JSON text sequences (RFC 7464). In these texts, <c>#</c> is a record separator.</summary>
public sealed class JsonRecordTests
{
    private static readonly Operation<ApiStream> List =
        new Operation<ApiStream>("list", HttpMethod.Get, "/x").ReturnsStream("200", "application/json-seq");

    [Theory]
    [InlineData("", "")]
    [InlineData("#{\"a\":1}\n#{\"a\":2}\n", "{\"a\":1}|{\"a\":2}")]
    [InlineData("#{\"a\":1}#[2]#\"x\"", "{\"a\":1}|[2]|\"x\"")]
    [InlineData("##\n#{}\n##", "{}")]
    [InlineData("#{\n\"a\": {}\n}\n#{\"b\":\n1}\n", "{\n\"a\": {}\n}|{\"b\":\n1}")]
    [InlineData("{\"a\":1}\n#{\"a\":2}\n", "{\"a\":1}|{\"a\":2}")]
    [InlineData("#{\"a\":1}\n#{\"a\":\n#{\"a\":3}\n", "{\"a\":1}|{\"a\":3}")]
    [InlineData("#{\"a\":1}\n#{\"a#{\"a\":3}\n", "{\"a\":1}|{\"a\":3}")]
    [InlineData("#{\"a\":1}\n#{\"a\":2", "{\"a\":1}")]
    [InlineData("#{\"a\":1}\n#x\n#[3]\n", "{\"a\":1}|[3]")]
    [InlineData("#1\n#2#3\n#true#null\n#12", "1|3|null")]
    [InlineData("#\"ä😀\"\n#\"\\ud83d\\ude00\"\n", "\"ä😀\"|\"\\ud83d\\ude00\"")]
    public async Task Truncated_records_are_skipped_whatever_the_pieces(string text, string expected)
    {
        for (var size = 1; size <= 20; size++)
        {
            using var body = new PiecewiseStream(Encoding.UTF8.GetBytes(text.Replace('#', '\u001e')), size);

            Assert.Equal((size, expected), (size, string.Join('|', await ReadAsync(body))));
        }
    }

    [Theory]
    [InlineData("#{\"a\":1}\n#{\"a\":\n#{\"a\":3}\n")]
    [InlineData("#{\"a\":1}\n#12")]
    public async Task Truncated_records_are_errors_of_strict_connections(string text)
    {
        using var body = new PiecewiseStream(Encoding.UTF8.GetBytes(text.Replace('#', '\u001e')), 7);

        var exception = await Assert.ThrowsAsync<RunAiResponseException>(() => ReadAsync(body, isStrict: true));

        Assert.StartsWith("$[1]", exception.JsonPath!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Record_is_returned_before_the_next_one_arrives()
    {
        var pipe = new Pipe();
        using var server = new FakeServer(_ => Respond(pipe.Reader.AsStream()));
        var connection = new ApiConnection(server.Client());
        await using var values = StreamedOperation.ReadRecordsAsync(() => connection.CreateRequest(List), JsonRead.Any, TestContext.Current.CancellationToken)
            .GetAsyncEnumerator(TestContext.Current.CancellationToken);

        foreach (var text in new[] { "\u001e{\"a\":1}\n", "\u001e{\"a\":2}\n" })
        {
            await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(text), TestContext.Current.CancellationToken);
            Assert.True(await values.MoveNextAsync());
            Assert.Equal(text.Trim('\u001e', '\n'), values.Current.GetRawText());
        }
    }

    [Fact]
    public async Task Record_of_another_type_is_an_error()
    {
        using var server = new FakeServer(_ => Respond(new MemoryStream("\u001e1\n\u001e\"x\"\n"u8.ToArray())));
        var connection = new ApiConnection(server.Client());

        var exception = await Assert.ThrowsAsync<RunAiResponseException>(() => StreamedOperation.ReadRecordsAsync(
            () => connection.CreateRequest(List), JsonRead.Int32, TestContext.Current.CancellationToken).ToListAsync());

        Assert.Equal("$[1]", exception.JsonPath);
    }

    private static HttpResponseMessage Respond(Stream body) => new(HttpStatusCode.OK) { Content = new StreamContent(body) };

    private static async Task<List<string>> ReadAsync(Stream body, bool isStrict = false)
    {
        using var server = new FakeServer(_ => Respond(body));
        var connection = new ApiConnection(server.Client()) { StrictResponses = isStrict };
        var values = await StreamedOperation.ReadRecordsAsync(() => connection.CreateRequest(List), JsonRead.Any, TestContext.Current.CancellationToken)
            .ToListAsync();
        return values.ConvertAll(static value => value.GetRawText());
    }
}
