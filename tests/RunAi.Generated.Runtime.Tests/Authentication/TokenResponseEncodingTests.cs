using System.Text;
using Microsoft.AspNetCore.Http;
using RunAi.Generated.Authentication;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Authentication;

/// <summary>Tests token responses whose headers do not match their bodies, with real sockets.</summary>
public class TokenResponseEncodingTests
{
    private const string Token = """{"access_token":"t","token_type":"bearer","expires_in":3600}""";
    private const string Refusal = """{"error":"invalid_client"}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Task<LocalServer> StartAsync(int status, string body, Action<HttpResponse> configure) => LocalServer.StartAsync(context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        configure(context.Response);
        return context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(body), Cancellation).AsTask();
    });

    private static async Task<RunAiAuthenticationException> FailAsync(
        int status, string body, Action<HttpResponse> configure, Action<RunAiOptions>? change = null)
    {
        await using var server = await StartAsync(status, body, configure);
        var options = server.Options();
        change?.Invoke(options);
        using var source = new RunAiTokenSource(options);
        return await Assert.ThrowsAsync<RunAiAuthenticationException>(() => source.EnsureTokenAsync(Cancellation));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task Refusal_with_a_wrong_Content_Encoding_is_a_permanent_failure(string encoding)
    {
        var error = await FailAsync(401, Refusal, response => response.Headers.ContentEncoding = encoding);

        Assert.Equal((401, false), (error.ResponseStatusCode, error.IsTransient));
        Assert.Contains("Content-Encoding", error.Message, StringComparison.Ordinal);
        Assert.Contains("RUNAI_CLIENT_SECRET", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Success_with_a_wrong_Content_Encoding_is_a_transient_failure()
    {
        var error = await FailAsync(200, Token, response => response.Headers.ContentEncoding = "gzip");

        Assert.Equal((200, true), (error.ResponseStatusCode, error.IsTransient));
        Assert.Contains("not encoded as its Content-Encoding says", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("klingon")]
    [InlineData("\"klingon\"")]
    public async Task Response_with_an_unsupported_charset_is_classified_by_its_status_code(string charset)
    {
        var refused = await FailAsync(401, Refusal, response => response.ContentType = $"application/json; charset={charset}");
        var unusable = await FailAsync(200, Token, response => response.ContentType = $"application/json; charset={charset}");

        Assert.Equal((401, false), (refused.ResponseStatusCode, refused.IsTransient));
        Assert.Equal((200, true), (unusable.ResponseStatusCode, unusable.IsTransient));
        Assert.All([refused, unusable], error => Assert.Contains("charset is not supported", error.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("\"UTF-8\"")]
    [InlineData("us-ascii")]
    [InlineData("iso-8859-1")]
    public async Task Response_with_a_supported_charset_is_read(string charset)
    {
        await using var server = await StartAsync(200, Token, response => response.ContentType = $"application/json; charset={charset}");
        using var source = new RunAiTokenSource(server.Options());

        Assert.Equal("t", await source.GetAuthorizationTokenAsync(server.Address, cancellationToken: Cancellation));
    }

    [Fact]
    public async Task Truncated_refusal_is_a_permanent_failure()
    {
        var error = await FailAsync(401, Refusal, response => response.ContentLength = 1000);

        Assert.Equal((401, false), (error.ResponseStatusCode, error.IsTransient));
        Assert.Contains("the connection failed before its end", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Discovery_document_with_a_wrong_Content_Encoding_is_a_transient_failure()
    {
        var error = await FailAsync(
            200, "{}", response => response.Headers.ContentEncoding = "gzip", options => options.TokenEndpoint.Style = TokenEndpointStyle.Discovery);

        Assert.Equal((200, true), (error.ResponseStatusCode, error.IsTransient));
        Assert.Contains("Content-Encoding", error.Message, StringComparison.Ordinal);
        Assert.Contains("discovery document", error.Message, StringComparison.Ordinal);
    }
}
