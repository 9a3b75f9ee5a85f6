using System.Net;
using Microsoft.Extensions.Time.Testing;
using RunAi.Generated.Authentication;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Authentication;

/// <summary>A token source with a clock, a temporary folder and a token endpoint that the test controls.</summary>
public abstract class TokenSourceFixture : IDisposable
{
    private protected TokenSourceFixture() => Server = new FakeServer(request => Respond(request));

    private protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    private protected string Folder { get; } = Directory.CreateTempSubdirectory("runai").FullName;

    private protected FakeServer Server { get; }

    private protected Func<SentRequest, HttpResponseMessage> Respond { get; set; } = _ => Responses.Token("t");

    private protected IEnumerable<string> Secrets => Server.Requests.Select(request => request.Body!.Split("client_secret=")[1]);

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        Server.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected static Task<string> GetAsync(RunAiTokenSource source) =>
        source.GetAuthorizationTokenAsync(Tenants.ControlPlane, cancellationToken: Cancellation);

    /// <summary>Returns a token for one secret and refuses any other.</summary>
    private protected static HttpResponseMessage RespondForSecret(SentRequest request, string secret) =>
        request.Body!.EndsWith($"client_secret={secret}", StringComparison.Ordinal)
        ? Responses.Token("t", expiresIn: 60)
        : Responses.Json("""{"error":"invalid_client"}""", HttpStatusCode.Unauthorized);

    private protected RunAiTokenSource Source(Action<RunAiOptions> configure)
    {
        var options = Tenants.Options();
        options.ClientSecret = null;
        configure(options);
        return new RunAiTokenSource(options, Server.Client(), Time);
    }

    private protected string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
