using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace RunAi.Generated.Authentication.Tests.Support;

/// <summary>Represents a local token endpoint that counts the issued tokens.</summary>
internal sealed class TokenIssuer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private int _issued;

    private TokenIssuer(WebApplication application) => _application = application;

    public Uri Address => new(_application.Urls.Single());

    public int Issued => Volatile.Read(ref _issued);

    public static async Task<TokenIssuer> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var issuer = new TokenIssuer(builder.Build());
        issuer._application.Run(context => context.Response.WriteAsync(
            $$"""{"access_token":"token-{{Interlocked.Increment(ref issuer._issued)}}","token_type":"bearer","expires_in":3600}"""));
        await issuer._application.StartAsync(cancellationToken);
        return issuer;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
