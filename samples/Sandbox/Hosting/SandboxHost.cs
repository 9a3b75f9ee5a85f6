using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using RunAi.Generated.Sandbox.ClusterApi;
using RunAi.Generated.Sandbox.Kubernetes.Http;
using RunAi.Generated.Sandbox.OAuth;

namespace RunAi.Generated.Sandbox.Hosting;

/// <summary>
/// Builds the Kestrel host on the loopback address, without configuration files, environment variables or log providers. The Kubernetes API has TLS.
/// </summary>
internal static class SandboxHost
{
    public static WebApplication Build(
        RunAiSandboxOptions options,
        ApplicationRegistry applications,
        ApiEndpoint endpoint,
        ClusterApiEndpoint clusterApi,
        KubernetesHost kubernetes,
        ExchangeLog log)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, options.Port);
            kestrel.Listen(IPAddress.Loopback, options.KubernetesPort, listener => listener.UseHttps(kubernetes.Certificate));
        });
        if (options.ConfigureLogging is { } configure)
        {
            builder.Services.AddLogging(configure);
        }

        builder.Services.AddSingleton<IHostLifetime, EmbeddedHostLifetime>();
        builder.Services.AddAuthentication();
        OAuthServices.Add(builder.Services, options, applications);

        var app = builder.Build();
        var tokenPath = new PathString(Uri.UnescapeDataString(OAuthServices.TokenPath(options.Realm)));
        app.Use((context, next) =>
        {
            if (context.Request.Path == tokenPath)
            {
                log.AddTokenRequest();
            }

            return next(context);
        });
        app.UseAuthentication(); // OpenIddict handles the token endpoint here
        app.UseWebSockets();
        app.Run(context =>
            context.Request.IsHttps ? kubernetes.Endpoint.InvokeAsync(context)
            : ClusterApiEndpoint.Handles(context.Request.Path) ? clusterApi.InvokeAsync(context)
            : endpoint.InvokeAsync(context));
        return app;
    }

    /// <summary>Returns the address of the REST APIs (http) or of the Kubernetes API (https).</summary>
    public static Uri GetAddress(WebApplication app, string scheme)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        return addresses.Select(address => new Uri(address)).Single(address => address.Scheme == scheme);
    }
}
