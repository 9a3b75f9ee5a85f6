using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace RunAi.Generated.DependencyInjection;

/// <summary>Provides the services of a tenant, which are keyed by its name. Those of the default tenant have no key.</summary>
internal static class TenantServices
{
    public static T GetRequiredTenantService<T>(this IServiceProvider services, string tenant)
        where T : notnull => tenant.Length == 0 ? services.GetRequiredService<T>() : services.GetRequiredKeyedService<T>(tenant);

    public static T? GetTenantService<T>(this IServiceProvider services, string tenant)
        where T : class => tenant.Length == 0 ? services.GetService<T>() : services.GetKeyedService<T>(tenant);

    public static IEnumerable<T> GetTenantServices<T>(this IServiceProvider services, string tenant) =>
        tenant.Length == 0 ? services.GetServices<T>() : services.GetKeyedServices<T>(tenant);

    public static bool HasTenantService<T>(this IServiceCollection services, string tenant) => services.Any(service =>
        service.ServiceType == typeof(T) && (tenant.Length == 0 ? !service.IsKeyedService : tenant.Equals(service.ServiceKey)));

    public static void AddTenantService<T>(this IServiceCollection services, string tenant, ServiceLifetime lifetime, Func<IServiceProvider, T> create)
        where T : class => services.Add(Describe(tenant, lifetime, create));

    public static void TryAddTenantService<T>(this IServiceCollection services, string tenant, ServiceLifetime lifetime, Func<IServiceProvider, T> create)
        where T : class => services.TryAdd(Describe(tenant, lifetime, create));

    private static ServiceDescriptor Describe<T>(string tenant, ServiceLifetime lifetime, Func<IServiceProvider, T> create)
        where T : class => tenant.Length == 0
        ? ServiceDescriptor.Describe(typeof(T), create, lifetime)
        : ServiceDescriptor.DescribeKeyed(typeof(T), tenant, (services, _) => create(services), lifetime);
}
