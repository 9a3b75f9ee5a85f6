using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Transport;

/// <summary>Tests content codings, charsets and limits of responses.</summary>
public class EncodingTests
{
    private const string Error = """{"code":403,"message":"No permission."}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, int> PlainBodies => new MatrixTheoryData<string, int>(["gzip", "deflate", "br", "GZIP", "gzip, br"], [200, 403]);

    [Theory]
    [MemberData(nameof(PlainBodies))]
    public async Task Plain_body_with_a_content_encoding_is_read_as_it_is(string coding, int status)
    {
        await using var server = await LocalServer.StartControlPlaneAsync(context => RespondAsync(context, coding, status, Encoding.UTF8.GetBytes(Error)));
        using var runAi = RunAiConnection.Create(server.Options());
        var operation = new Operation<Error>("op", HttpMethod.Get, "/x", "Editor").Returns("200", "application/json", Administrator.Error.Read)
            .Fails<Error>("403");

        if (status == 200)
        {
            Assert.Equal("No permission.", (await runAi.ControlPlane.CreateRequest(operation).SendForValueAsync(Cancellation)).Message);
            return;
        }

        var error = await Assert.ThrowsAnyAsync<RunAiApiException>(() => runAi.ControlPlane.CreateRequest(operation).SendAsync(Cancellation));
        Assert.Equal((403, Error, "No permission.", "Editor"), (error.ResponseStatusCode, error.RawBody, error.ServerMessage, error.RequiredRole));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("x-gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    [InlineData("raw deflate")]
    [InlineData("gzip, br")]
    public async Task Compressed_body_is_decompressed(string coding)
    {
        var name = string.Concat(Enumerable.Range(0, 50_000).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var body = coding.Split(", ").Aggregate(Encoding.UTF8.GetBytes($$"""{"name":"{{name}}"}"""), Compress);
        await using var server = await LocalServer.StartControlPlaneAsync(context => RespondAsync(context, coding.Split(' ')[^1] == "deflate"
            ? "deflate" : coding, 200, body));
        using var runAi = RunAiConnection.Create(server.Options());
        var operation = new Operation<Project>("op", HttpMethod.Get, "/x").Returns("200", "application/json", Project.Read);

        var response = await runAi.ControlPlane.CreateRequest(operation).SendAsync(Cancellation);

        Assert.Equal(name, response.Value.Name);
        Assert.False(response.Headers.ContainsKey("content-encoding"));
    }

    [Fact]
    public async Task Incomplete_compressed_body_preserves_the_status_code()
    {
        var body = Compress(Encoding.UTF8.GetBytes(Error), "gzip")[..^12];
        await using var server = await LocalServer.StartControlPlaneAsync(context => RespondAsync(context, "gzip", 503, body));
        using var runAi = RunAiConnection.Create(server.Options());

        var error = await Assert.ThrowsAnyAsync<RunAiApiException>(
            () => new AdministratorClient(runAi.ControlPlane).Projects.GetProjectsAsync(cancellationToken: Cancellation));

        Assert.Equal(503, error.ResponseStatusCode);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(403)]
    public async Task Body_that_the_handler_of_the_caller_cannot_decompress_preserves_the_status_code(int status)
    {
        await using var server = await LocalServer.StartAsync(context => RespondAsync(context, "gzip", status, Encoding.UTF8.GetBytes(Error)));
        using var handler = new HttpClientHandler { AutomaticDecompression = DecompressionMethods.All };
        using var client = new HttpClient(handler) { BaseAddress = server.Address };
        var call = new AdministratorClient(client).Projects.GetProjectsAsync(cancellationToken: Cancellation);

        if (status == 200)
        {
            Assert.Equal(HttpRequestError.InvalidResponse, (await Assert.ThrowsAsync<RunAiConnectionException>(() => call)).HttpRequestError);
            return;
        }

        var error = await Assert.ThrowsAnyAsync<RunAiApiException>(() => call);
        Assert.Equal((403, "Editor"), (error.ResponseStatusCode, error.RequiredRole));
        Assert.IsType<HttpRequestException>(error.InnerException);
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("x-unknown")]
    [InlineData("")]
    public async Task Unknown_charset_preserves_the_error(string charset)
    {
        using var server = new FakeServer(_ => Bytes(Encoding.UTF8.GetBytes(Error), $"application/json; charset=\"{charset}\"", HttpStatusCode.Forbidden));

        var error = await Assert.ThrowsAsync<RunAiApiException<Error>>(
            () => new AdministratorClient(server.Client()).Projects.GetProjectsAsync(cancellationToken: Cancellation));

        Assert.Equal((403, Error, "Editor"), (error.ResponseStatusCode, error.RawBody, error.RequiredRole));
    }

    [Theory]
    [InlineData("text/plain; charset=windows-1252", "", "E4 80")]
    [InlineData("text/plain; charset=\"Windows-1252\"", "", "E4 80")]
    [InlineData("text/plain", "", "E4 80")]
    [InlineData("text/plain; charset=utf-16", "", "E4 00 AC 20")]
    [InlineData("text/plain; charset=utf-16", "FE FF", "00 E4 20 AC")]
    [InlineData("text/plain; charset=utf-16le", "FF FE", "E4 00 AC 20")]
    [InlineData("text/plain; charset=utf-16be", "", "00 E4 20 AC")]
    [InlineData("text/plain", "FF FE", "E4 00 AC 20")]
    [InlineData("text/plain", "FE FF", "00 E4 20 AC")]
    [InlineData("text/plain; charset=utf-8", "FF FE", "E4 00 AC 20")]
    [InlineData("text/plain", "FF FE 00 00", "E4 00 00 00 AC 20 00 00")]
    [InlineData("text/plain; charset=iso-8859-15", "", "E4 A4")]
    [InlineData("text/plain", "EF BB BF", "C3 A4 E2 82 AC")]
    [InlineData("text/plain; charset=shift_jis", "", "83 40", "ァ")]
    public async Task Text_is_decoded_by_its_byte_order_mark_or_its_charset(string contentType, string mark, string hex, string expected = "ä€")
    {
        var operation = new Operation<string>("op", HttpMethod.Get, "/x").ReturnsText("200", "text/plain");
        var bytes = Convert.FromHexString((mark + hex).Replace(" ", "", StringComparison.Ordinal));

        Assert.Equal(expected, (await Calls.CallAsync(operation, () => Bytes(bytes, contentType))).Value);
    }

    [Theory]
    [InlineData("application/json", true)]
    [InlineData("application/json", false)]
    [InlineData("application/json; charset=utf-16", true)]
    public async Task JSON_in_UTF16_is_read_with_and_without_a_byte_order_mark(string contentType, bool isMarked)
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            byte[] body = [.. isMarked ? encoding.GetPreamble() : [], .. encoding.GetBytes("""{"name":"Zürich"}""")];
            var operation = new Operation<Project>("op", HttpMethod.Get, "/x").Returns("200", "application/json", Project.Read);

            var project = (await Calls.CallAsync(operation, () => Bytes(body, contentType))).Value;
            Assert.Equal((encoding.WebName, "Zürich"), (encoding.WebName, project.Name));
        }
    }

    [Fact]
    public async Task Text_that_is_not_UTF8_is_rejected_in_strict_mode()
    {
        using var server = new FakeServer(_ => Bytes([0xE4], "text/plain"));
        var connection = new ApiConnection(server.Client()) { StrictResponses = true };

        await Assert.ThrowsAsync<RunAiResponseException>(() => connection.CreateRequest(
            new Operation<string>("op", HttpMethod.Get, "/x").ReturnsText("200", "text/plain")).SendAsync(Cancellation));
    }

    [Fact]
    public async Task Error_body_is_only_read_as_far_as_it_is_kept()
    {
        using var body = new EndlessStream();

        var error = await Assert.ThrowsAsync<RunAiApiException>(() => Calls.CallAsync(
            new Operation<Project>("op", HttpMethod.Get, "/x"),
            () => new HttpResponseMessage(HttpStatusCode.BadGateway) { Content = new StreamContent(body) }));

        Assert.Equal((502, 64 * 1024), (error.ResponseStatusCode, error.RawBody?.Length));
        Assert.InRange(body.Count, 64 * 1024, 256 * 1024);
    }

    [Fact]
    public async Task Decompressed_body_is_rejected_at_the_limit()
    {
        // The body does not end, so that a client without the limit does not either.
        await using var server = await LocalServer.StartAsync(RespondWithoutEndAsync);
        using var client = new HttpClient(Internal.HttpHandlers.Create()) { BaseAddress = server.Address, MaxResponseContentBufferSize = 10_000_000 };

        var error = await Assert.ThrowsAsync<RunAiConnectionException>(
            () => new AdministratorClient(client).Projects.GetProjectsAsync(cancellationToken: Cancellation));

        Assert.Equal(HttpRequestError.ConfigurationLimitExceeded, error.HttpRequestError);
        Assert.Contains("10000000", error.Message, StringComparison.Ordinal);
    }

    private static async Task RespondWithoutEndAsync(HttpContext context)
    {
        var zeros = new byte[1_000_000];
        context.Response.Headers.ContentEncoding = "gzip";
        context.Response.ContentType = "application/json";
        await using var gzip = new GZipStream(context.Response.Body, CompressionLevel.Fastest, leaveOpen: true);
        while (!context.RequestAborted.IsCancellationRequested)
        {
            await gzip.WriteAsync(zeros, Cancellation);
        }
    }

    private static async Task RespondAsync(HttpContext context, string coding, int status, byte[] body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        context.Response.Headers.ContentEncoding = coding;
        await context.Response.Body.WriteAsync(body);
    }

    private static HttpResponseMessage Bytes(byte[] body, string contentType, HttpStatusCode status = HttpStatusCode.OK)
    {
        var content = new ByteArrayContent(body);
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return new HttpResponseMessage(status) { Content = content };
    }

    private static byte[] Compress(byte[] bytes, string coding)
    {
        using var buffer = new MemoryStream();
        using (Stream stream = coding switch
        {
            "br" => new BrotliStream(buffer, CompressionLevel.Fastest),
            "deflate" => new ZLibStream(buffer, CompressionLevel.Fastest),
            "raw deflate" => new DeflateStream(buffer, CompressionLevel.Fastest),
            _ => new GZipStream(buffer, CompressionLevel.Fastest),
        })
        {
            stream.Write(bytes);
        }

        return buffer.ToArray();
    }

    /// <summary>A stream of the letter x without an end, which counts the bytes that are read.</summary>
    private sealed class EndlessStream : MemoryStream
    {
        public long Count { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)'x');
            Count += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
