using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;

namespace RunAi.Generated.Tests.Support;

/// <summary>A tenant to call.</summary>
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

    /// <summary>Answers token requests with token-1, token-2, …, and everything else as the test says.</summary>
    public static FakeServer Server(Func<SentRequest, HttpResponseMessage> answer)
    {
        var tokens = 0;
        return new FakeServer(request => request.IsForToken ? Responses.Token($"token-{Interlocked.Increment(ref tokens)}") : answer(request));
    }

    /// <summary>Puts a fake in the place of every HTTP client's transport.</summary>
    public static IServiceCollection UseServer(this IServiceCollection services, FakeServer server) => services
        .ConfigureAll<HttpClientFactoryOptions>(options => options.HttpMessageHandlerBuilderActions.Add(handlers => handlers.PrimaryHandler = server));
}
