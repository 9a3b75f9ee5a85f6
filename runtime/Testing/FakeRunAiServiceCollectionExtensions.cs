using Microsoft.Extensions.Http;
using RunAi.Generated;
using RunAi.Generated.Diagnostics;
using RunAi.Generated.Testing;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Provides the extension method that replaces Run:ai with a fake.</summary>
public static class FakeRunAiServiceCollectionExtensions
{
    /// <summary>
    /// Sends the requests of all Run:ai clients to a fake, for all tenants and regardless of the order of registration. No settings are required: the
    /// credential is replaced by a fake token, and missing addresses by <c>https://runai.test</c> and one cluster named "cluster".
    /// </summary>
    /// <param name="services">The services of the application under test.</param>
    /// <param name="fake">The fake; a new one when omitted.</param>
    /// <returns>The fake.</returns>
    public static FakeRunAiHandler AddFakeRunAi(this IServiceCollection services, FakeRunAiHandler? fake = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var handler = fake ?? new FakeRunAiHandler();
        AddServer(services, handler);
        return handler;
    }

    /// <summary>Sends the requests of all Run:ai clients to a handler.</summary>
    internal static void AddServer(IServiceCollection services, HttpMessageHandler handler)
    {
        services.PostConfigureAll<HttpClientFactoryOptions>(options => options.HttpMessageHandlerBuilderActions.Add(builder =>
        {
            if (builder.Name?.StartsWith($"{RunAiDiagnostics.Name}/", StringComparison.Ordinal) ?? false)
            {
                builder.PrimaryHandler = handler;
            }
        }));
        services.PostConfigureAll<RunAiOptions>(Complete);
    }

    private static void Complete(RunAiOptions options)
    {
        options.Url ??= new Uri("https://runai.test");
        if (options.Clusters.Count == 0)
        {
            options.Clusters["cluster"] = new Uri("https://cluster.runai.test");
        }

        options.AccessToken = "fake-token";
        (options.ClientSecret, options.ClientSecretFile, options.ClientSecretProvider, options.ClientAssertionProvider) = (null, null, null, null);
        (options.UseCliLogin, options.AccessTokenProvider, options.CaFile) = (false, null, null);
    }
}
