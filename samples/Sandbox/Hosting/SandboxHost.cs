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
        RunAiSandboxOptions options, TimeProvider clock, ApplicationRegistry applications, SandboxEndpoints endpoints, KubernetesHost kubernetes,
        ExchangeLog log)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, options.Port, listener =>
            {
                if (options.UseHttps)
                {
                    listener.UseHttps(kubernetes.Certificate);
                }
            });
            kestrel.Listen(IPAddress.Loopback, options.KubernetesPort, listener =>
            {
                listener.UseHttps(kubernetes.Certificate);
                listener.Use(next => connection =>
                {
                    connection.Features.Set(kubernetes);
                    return next(connection);
                });
            });
        });
        if (options.ConfigureLogging is { } configure)
        {
            builder.Services.AddLogging(configure);
        }

        builder.Services.AddSingleton<IHostLifetime, EmbeddedHostLifetime>();
        builder.Services.AddAuthentication();
        OAuthServices.Add(builder.Services, options, clock, applications);

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
            context.Features.Get<KubernetesHost>() is not null ? kubernetes.Endpoint.InvokeAsync(context)
            : ClusterApiEndpoint.Handles(context.Request.Path) ? endpoints.ClusterApi.InvokeAsync(context)
            : endpoints.Pages.Handles(context) ? endpoints.Pages.InvokeAsync(context)
            : endpoints.Api.InvokeAsync(context));
        return app;
    }

    /// <summary>Returns the addresses of the REST APIs and of the Kubernetes API, which have the order of the listeners.</summary>
    public static (Uri Api, Uri Kubernetes) GetAddresses(WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        return addresses.Select(address => new Uri(address)).ToList() is [var api, var kubernetes]
            ? (api, kubernetes)
            : throw new InvalidOperationException("The sandbox does not have two addresses.");
    }
}
