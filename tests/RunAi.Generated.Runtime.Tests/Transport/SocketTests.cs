using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Transport;

/// <summary>Tests that require a real connection.</summary>
public class SocketTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Call_is_sent_with_a_token()
    {
        await using var server = await LocalServer.StartControlPlaneAsync(context =>
            context.Response.WriteAsync($$"""{"projects":[{"name":"{{context.Request.Headers.Authorization}}"}]}"""));
        using var runAi = RunAiConnection.Create(server.Options());

        var page = await new AdministratorClient(runAi.ControlPlane).Projects.GetProjectsAsync(cancellationToken: Cancellation);

        Assert.Equal("Bearer token-1", page.Projects![0].Name);
        Assert.StartsWith(
            "POST /auth/realms/runai/protocol/openid-connect/token grant_type=client_credentials", server.Requests.First(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StatusCodes.Status302Found)]
    [InlineData(StatusCodes.Status307TemporaryRedirect)]
    public async Task Redirect_of_a_call_is_not_followed(int status)
    {
        await using var target = await LocalServer.StartAsync(context => context.Response.WriteAsync("{}"));
        await using var server = await LocalServer.StartControlPlaneAsync(context => RedirectAsync(context, target, status));
        using var runAi = RunAiConnection.Create(server.Options());

        var error = await Assert.ThrowsAnyAsync<RunAiApiException>(
            () => new AdministratorClient(runAi.ControlPlane).Projects.GetProjectsAsync(cancellationToken: Cancellation));

        Assert.Equal(status, error.ResponseStatusCode);
        Assert.Empty(target.Requests);
    }

    [Fact]
    public async Task Redirect_of_a_token_request_does_not_receive_the_secret()
    {
        await using var target = await LocalServer.StartAsync(context => context.Response.WriteAsync("""{"access_token":"t"}"""));
        await using var server = await LocalServer.StartAsync(context => RedirectAsync(context, target, StatusCodes.Status307TemporaryRedirect));
        using var runAi = RunAiConnection.Create(server.Options());

        await Assert.ThrowsAsync<RunAiAuthenticationException>(
            () => new AdministratorClient(runAi.ControlPlane).Projects.GetProjectsAsync(cancellationToken: Cancellation));

        Assert.Empty(target.Requests);
    }

    [Fact]
    public async Task Stream_is_read_while_it_arrives()
    {
        var more = new TaskCompletionSource();
        await using var server = await LocalServer.StartControlPlaneAsync(async context =>
        {
            await context.Response.WriteAsync("first");
            await context.Response.Body.FlushAsync();
            await more.Task;
            await context.Response.WriteAsync(" second");
        });
        using var runAi = RunAiConnection.Create(server.Options());
        var operation = new Operation<ApiStream>("download", HttpMethod.Get, "/file").ReturnsStream("200", "text/plain");

        await using var stream = (await runAi.ControlPlane.CreateRequest(operation).SendAsync(Cancellation)).Value;
        var buffer = new byte[5];
        await stream.Content.ReadExactlyAsync(buffer, Cancellation);
        more.SetResult();
        using var rest = new StreamReader(stream.Content);

        Assert.Equal("first"u8.ToArray(), buffer);
        Assert.Equal(" second", await rest.ReadToEndAsync(Cancellation));
    }

    [Fact]
    public async Task Stalled_body_ends_with_the_timeout_of_the_client()
    {
        await using var server = await LocalServer.StartAsync(context => StallAsync(context));
        using var client = new HttpClient { BaseAddress = server.Address, Timeout = TimeSpan.FromMilliseconds(500) };

        var error = await Assert.ThrowsAsync<RunAiTimeoutException>(
            () => new AdministratorClient(client).Projects.GetProjectsAsync(cancellationToken: Cancellation));

        Assert.Equal(("get_projects did not complete within 0.5 seconds (HttpClient.Timeout).", client.Timeout), (error.Message, error.Timeout));
        Assert.IsType<TimeoutException>(error.InnerException?.InnerException);
    }

    [Fact]
    public async Task Call_can_be_canceled_while_the_body_arrives()
    {
        var stalls = new TaskCompletionSource();
        await using var server = await LocalServer.StartAsync(context => StallAsync(context, stalls));
        using var client = new HttpClient { BaseAddress = server.Address };
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var call = new AdministratorClient(client).Projects.GetProjectsAsync(cancellationToken: cancellation.Token);

        await stalls.Task;
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    public async Task Compressed_body_is_read()
    {
        await using var server = await LocalServer.StartControlPlaneAsync(async context =>
        {
            Assert.Contains("gzip", context.Request.Headers.AcceptEncoding.ToString(), StringComparison.Ordinal);
            context.Response.Headers.ContentEncoding = "gzip";
            await using var zip = new GZipStream(context.Response.Body, CompressionLevel.Fastest);
            await zip.WriteAsync("""{"next":5}"""u8.ToArray());
        });
        using var runAi = RunAiConnection.Create(server.Options());

        Assert.Equal(5, (await new AdministratorClient(runAi.ControlPlane).Projects.GetProjectsAsync(cancellationToken: Cancellation)).Next);
    }

    [Fact]
    public async Task Cookies_of_the_server_are_not_stored()
    {
        var cookies = new List<string>();
        await using var server = await LocalServer.StartControlPlaneAsync(context =>
        {
            cookies.Add(context.Request.Headers.Cookie.ToString());
            context.Response.Cookies.Append("session", "1");
            return context.Response.WriteAsync("{}");
        });
        using var runAi = RunAiConnection.Create(server.Options());
        var client = new AdministratorClient(runAi.ControlPlane);

        await client.Projects.GetProjectsAsync(cancellationToken: Cancellation);
        await client.Projects.GetProjectsAsync(cancellationToken: Cancellation);

        Assert.Equal(["", ""], cookies);
    }

    [Fact]
    public async Task Stream_body_is_sent_again_after_a_rejected_token()
    {
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider();
        await using var server = await LocalServer.StartControlPlaneAsync(context =>
        {
            context.Response.StatusCode = context.Request.Method == "PUT" && context.Request.Headers.Authorization == "Bearer token-1" ? 401 : 204;
            return Task.CompletedTask;
        });
        using var runAi = RunAiConnection.Create(server.Options(), null, time);
        await new AdministratorClient(runAi.ControlPlane).Projects.DeleteProjectAsync("1", Cancellation);
        time.Advance(TimeSpan.FromMinutes(1));
        var request = runAi.ControlPlane.CreateRequest(new Operation("upload", HttpMethod.Put, "/file").Returns("204"));
        using var body = new MemoryStream("content"u8.ToArray());
        request.SetStreamBody(body, "application/octet-stream");

        await request.SendAsync(Cancellation);

        Assert.Equal(["PUT /file content", "PUT /file content"], server.Requests.Where(line => line.StartsWith("PUT", StringComparison.Ordinal)));
    }

    private static Task RedirectAsync(HttpContext context, LocalServer target, int status)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = new Uri(target.Address, "/elsewhere").AbsoluteUri;
        return Task.CompletedTask;
    }

    /// <summary>Sends the headers and the start of a body, then nothing until the client disconnects.</summary>
    private static async Task StallAsync(HttpContext context, TaskCompletionSource? stalls = null)
    {
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync("{\"next\":");
        await context.Response.Body.FlushAsync();
        stalls?.SetResult();
        var gone = new TaskCompletionSource();
        await using var registration = context.RequestAborted.Register(gone.SetResult);
        await gone.Task;
    }
}
