using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RunAi.Administrator;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Authentication;

public class SecrecyTests
{
    private static readonly string[] Canaries = [Tenants.Secret, Uri.EscapeDataString(Tenants.Secret), WebUtility.UrlEncode(Tenants.Secret), "canary", "token-1"];

    private static void AssertClean(string text) => Assert.All(Canaries, canary => Assert.DoesNotContain(canary, text, StringComparison.Ordinal));

    [Fact]
    public void Options_do_not_show_the_secret()
    {
        var options = Tenants.Options();

        AssertClean(options.ToString());
        AssertClean(System.Text.Json.JsonSerializer.Serialize(options));
        Assert.Contains("ClientSecret=(hidden)", options.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Validation_does_not_show_the_secret()
    {
        var options = Tenants.Options();
        options.Url = new Uri("http://user:canary@tenant.test/?canary");

        AssertClean(Assert.ThrowsAny<Exception>(() => RunAiConnection.Create(options)).ToString());
    }

    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.Redirect)]
    [InlineData(HttpStatusCode.InternalServerError)]
    public async Task Neither_logs_nor_exceptions_hold_the_secret_or_the_token(HttpStatusCode tokenStatus)
    {
        var logs = new CapturingProvider();
        using var server = new FakeServer(request => request.IsForToken
            ? tokenStatus == HttpStatusCode.OK ? Answers.Token("token-1") : Answers.Json($$"""{"error":"bad","error_description":"{{Tenants.Secret}}"}""", tokenStatus)
            : Answers.Json("""{"code":500,"message":"broken"}""", HttpStatusCode.InternalServerError));
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(logs).SetMinimumLevel(LogLevel.Trace));
        services.AddRunAi(Tenants.Configure).AddAdministratorClient();
        services.UseServer(server);
        await using var provider = services.BuildServiceProvider();

        var error = await Assert.ThrowsAnyAsync<Exception>(() =>
            provider.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(cancellationToken: TestContext.Current.CancellationToken));

        AssertClean(error.ToString());
        Assert.NotEmpty(logs.Lines);
        Assert.All(logs.Lines, AssertClean);
    }

    private sealed class CapturingProvider : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            Lines.Enqueue(state.ToString() ?? "");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
