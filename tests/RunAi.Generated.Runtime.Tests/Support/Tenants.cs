using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;

namespace RunAi.Generated.Tests.Support;

/// <summary>Provides a tenant.</summary>
internal static class Tenants
{
    public const string Secret = "s3cr3t&canary=1 +";

    public static readonly Uri ControlPlane = new("https://tenant.test/");

    public static readonly Uri Cluster = new("https://cluster-one.test/");

    public static RunAiOptions Options()
    {
        var options = new RunAiOptions { Url = ControlPlane, Realm = "acme", ClientId = "app", ClientSecret = Secret };
        options.Clusters["one"] = Cluster;
        return options;
    }

    public static void Configure(RunAiOptions options)
    {
        var from = Options();
        (options.Url, options.Realm, options.ClientId, options.ClientSecret) = (from.Url, from.Realm, from.ClientId, from.ClientSecret);
        options.Clusters["one"] = Cluster;
    }

    /// <summary>Creates a server that issues the tokens token-1, token-2, … and passes other requests to the test.</summary>
    public static FakeServer Server(Func<SentRequest, HttpResponseMessage> respond)
    {
        var tokens = 0;
        return new FakeServer(request => request.IsForToken ? Responses.Token($"token-{Interlocked.Increment(ref tokens)}") : respond(request));
    }

    /// <summary>Replaces the primary handler of every HTTP client.</summary>
    public static IServiceCollection UseServer(this IServiceCollection services, FakeServer server) => services
        .ConfigureAll<HttpClientFactoryOptions>(options => options.HttpMessageHandlerBuilderActions.Add(handlers => handlers.PrimaryHandler = server));
}
