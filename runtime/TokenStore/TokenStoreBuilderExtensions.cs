using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection.Extensions;
using RunAi.Generated.Authentication;
using RunAi.Generated.DependencyInjection;
using RunAi.Generated.TokenStore;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Provides the extension method that adds the token store.</summary>
public static class TokenStoreBuilderExtensions
{
    /// <summary>
    /// Adds a token store, so that replicas share one token through the registered <see cref="IDistributedCache"/>. The application must also register
    /// DataProtection with keys that all replicas can read.
    /// </summary>
    /// <param name="builder">The builder of the tenant.</param>
    /// <returns>The builder.</returns>
    public static RunAiBuilder AddTokenStore(this RunAiBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (builder.Name.Length == 0)
        {
            builder.Services.TryAddSingleton<ITokenStore>(Create);
        }
        else
        {
            builder.Services.TryAddKeyedSingleton<ITokenStore>(builder.Name, static (provider, _) => Create(provider));
        }

        return builder;
    }

    private static DistributedTokenStore Create(IServiceProvider provider) =>
        new(provider.GetRequiredService<IDistributedCache>(), provider.GetRequiredService<IDataProtectionProvider>());
}
