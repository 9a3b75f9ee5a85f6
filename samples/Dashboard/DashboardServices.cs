using Microsoft.AspNetCore.Http.HttpResults;
using RunAi.Administrator;
using RunAi.Generated.Dashboard.Components;
using RunAi.Generated.Dashboard.Data;

namespace RunAi.Generated.Dashboard;

/// <summary>Registers the dashboard.</summary>
internal static class DashboardServices
{
    // The page loads nothing from elsewhere, and has neither inline scripts nor inline styles.
    private const string ContentSecurityPolicy = "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Adds the page.</summary>
    public static void AddDashboard(this IHostApplicationBuilder builder)
    {
        builder.Services.AddRazorComponents();
        builder.Services.AddOptions<DashboardOptions>().BindConfiguration(DashboardOptions.SectionName)
            .Validate(
                static options => options.RefreshInterval >= TimeSpan.FromSeconds(1) && options.RefreshInterval <= TimeSpan.FromDays(1),
                "Dashboard:RefreshInterval must be at least one second and at most one day.")
            .Validate(static options => options.History >= TimeSpan.FromHours(1), "Dashboard:History must be at least one hour.")
            .ValidateOnStart();
        builder.Services.AddSingleton<DashboardStore>();
    }

    /// <summary>Adds the service that reads the data.</summary>
    /// <param name="builder">The builder of the application.</param>
    /// <param name="configure">Configures the tenant; null for the configuration and the RUNAI_* variables.</param>
    public static void AddDashboardData(this IHostApplicationBuilder builder, Action<RunAiOptions>? configure = null)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddRunAi(configure ?? (static _ => { })).AddAdministratorClient().AddRunAiResilience();
        builder.Services.AddSingleton<DashboardReader>();
        builder.Services.AddHostedService<DashboardRefresher>();
    }

    /// <summary>Maps the page, the part of it that is refreshed, and its assets.</summary>
    public static void MapDashboard(this WebApplication app)
    {
        app.Use(static (context, next) =>
        {
            context.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
            context.Response.Headers.XContentTypeOptions = "nosniff";
            context.Response.Headers.CacheControl = "no-store";
            return next(context);
        });
        app.MapGet("/", static () => new RazorComponentResult<Page>());
        app.MapGet("/content", static () => new RazorComponentResult<Content>());
        app.MapGet("/dashboard.css", static () => GetAsset("dashboard.css", "text/css"));
        app.MapGet("/dashboard.js", static () => GetAsset("dashboard.js", "text/javascript"));
    }

    private static IResult GetAsset(string name, string mediaType) =>
        Results.Stream(typeof(DashboardServices).Assembly.GetManifestResourceStream(name)!, mediaType);
}
