using Microsoft.Extensions.DependencyInjection;
using RunAi.Generated.Dashboard;
using RunAi.Generated.Dashboard.Data;
using RunAi.Generated.Samples.Tests.Support;

namespace RunAi.Generated.Samples.Tests.Dashboard;

/// <summary>Reads the data of the dashboard.</summary>
internal static class DashboardData
{
    public static ServiceProvider CreateServices(SampleFixture fixture)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(fixture.Clock);
        services.AddOptions<DashboardOptions>();
        services.AddRunAi(fixture.Configure).AddAdministratorClient();
        services.AddSingleton<DashboardReader>();
        return services.BuildServiceProvider();
    }

    public static Task<DashboardSnapshot> ReadAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<DashboardReader>().ReadAsync(cancellationToken);
}
