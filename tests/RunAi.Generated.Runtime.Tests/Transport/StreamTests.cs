using System.Net;
using System.Net.Http.Headers;
using System.Text;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Transport;

public class StreamTests
{
    private static readonly Operation<ApiStream> Download = new Operation<ApiStream>("download", HttpMethod.Get, "/x").ReturnsStream("200", "application/octet-stream");

    private static HttpResponseMessage File(string? fileName, Stream? body = null)
    {
        var content = new StreamContent(body ?? new MemoryStream("abc"u8.ToArray()));
        content.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        if (fileName is not null)
            content.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = fileName };
        return new HttpResponseMessage { Content = content };
    }

    [Fact]
    public async Task The_bytes_type_and_name_are_handed_out()
    {
        await using var stream = (await Calls.CallAsync(Download, () => File("\"report.csv\""))).Value;
        using var reader = new StreamReader(stream.Content);

        Assert.Equal(("abc", "text/csv", "report.csv", 3), (await reader.ReadToEndAsync(TestContext.Current.CancellationToken), stream.ContentType, stream.FileName, stream.Length));
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\\\temp\\\\x.csv", "x.csv")]
    [InlineData("..", null)]
    [InlineData(null, null)]
    public async Task The_name_never_has_a_folder(string? proposed, string? expected)
    {
        await using var stream = (await Calls.CallAsync(Download, () => File(proposed is null ? null : $"\"{proposed}\""))).Value;

        Assert.Equal(expected, stream.FileName);
    }

    [Fact]
    public async Task The_encoded_name_counts_before_the_plain_one()
    {
        await using var stream = (await Calls.CallAsync(Download, () =>
        {
            var answer = File("plain.csv");
            answer.Content.Headers.ContentDisposition!.FileNameStar = "Zürich.csv";
            return answer;
        })).Value;

        Assert.Equal("Zürich.csv", stream.FileName);
    }

    [Fact]
    public async Task The_body_stays_open_until_the_stream_is_disposed()
    {
        using var body = new MemoryStream("abc"u8.ToArray());
        var stream = (await Calls.CallAsync(Download, () => File("x", body))).Value;

        Assert.True(body.CanRead);
        await stream.DisposeAsync();
        Assert.False(body.CanRead);
    }

    [Fact]
    public async Task An_error_is_an_exception_with_its_body()
    {
        var error = await Assert.ThrowsAsync<RunAiApiException>(() => Calls.CallAsync(Download, () => Responses.Json("""{"message":"gone"}""", HttpStatusCode.NotFound)));

        Assert.Equal("gone", error.ServerMessage);
    }

    [Fact]
    public void Fakes_can_make_streams()
    {
        using var stream = new ApiStream(new MemoryStream(Encoding.UTF8.GetBytes("a")), "text/plain", "a.txt");

        Assert.Equal(("text/plain", "a.txt", null), (stream.ContentType, stream.FileName, stream.Length));
    }
}
