using System.Net;
using System.Net.Http.Headers;
using System.Text;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Transport;

public class StreamTests
{
    private static readonly Operation<ApiStream> Download =
        new Operation<ApiStream>("download", HttpMethod.Get, "/x").ReturnsStream("200", "application/octet-stream");

    private static HttpResponseMessage File(string? fileName, Stream? body = null)
    {
        var content = new StreamContent(body ?? new MemoryStream("abc"u8.ToArray()));
        content.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        if (fileName is not null)
        {
            content.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = fileName };
        }

        return new HttpResponseMessage { Content = content };
    }

    [Fact]
    public async Task Stream_has_the_content_media_type_and_file_name()
    {
        await using var stream = (await Calls.CallAsync(Download, () => File("\"report.csv\""))).Value;
        using var reader = new StreamReader(stream.Content);

        Assert.Equal(
            ("abc", "text/csv", "report.csv", 3),
            (await reader.ReadToEndAsync(TestContext.Current.CancellationToken), stream.ContentType, stream.FileName, stream.Length));
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\\\temp\\\\x.csv", "x.csv")]
    [InlineData("..", null)]
    [InlineData(null, null)]
    public async Task File_name_never_contains_a_directory(string? proposed, string? expected)
    {
        await using var stream = (await Calls.CallAsync(Download, () => File(proposed is null ? null : $"\"{proposed}\""))).Value;

        Assert.Equal(expected, stream.FileName);
    }

    [Fact]
    public async Task Extended_file_name_precedes_the_plain_file_name()
    {
        await using var stream = (await Calls.CallAsync(Download, () =>
        {
            var response = File("plain.csv");
            response.Content.Headers.ContentDisposition!.FileNameStar = "Zürich.csv";
            return response;
        })).Value;

        Assert.Equal("Zürich.csv", stream.FileName);
    }

    [Fact]
    public async Task Body_stays_open_until_the_stream_is_disposed()
    {
        using var body = new MemoryStream("abc"u8.ToArray());
        var stream = (await Calls.CallAsync(Download, () => File("x", body))).Value;

        Assert.True(body.CanRead);
        await stream.DisposeAsync();
        Assert.False(body.CanRead);
    }

    [Fact]
    public async Task Error_response_of_a_stream_operation_throws()
    {
        var error = await Assert.ThrowsAsync<RunAiApiException>(
            () => Calls.CallAsync(Download, () => Responses.Json("""{"message":"gone"}""", HttpStatusCode.NotFound)));

        Assert.Equal("gone", error.ServerMessage);
    }

    [Fact]
    public void Streams_can_be_created_in_tests()
    {
        using var stream = new ApiStream(new MemoryStream(Encoding.UTF8.GetBytes("a")), "text/plain", "a.txt");

        Assert.Equal(("text/plain", "a.txt", null), (stream.ContentType, stream.FileName, stream.Length));
    }
}
