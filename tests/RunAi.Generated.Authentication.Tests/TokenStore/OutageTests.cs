using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using RunAi.Generated.Authentication.Tests.Support;

namespace RunAi.Generated.Authentication.Tests.TokenStore;

/// <summary>Tests an unavailable Redis server.</summary>
public sealed class OutageTests(RedisServer redis) : IClassFixture<RedisServer>
{
    [Fact]
    public async Task Unavailable_token_store_is_a_miss()
    {
        var address = redis.Address;
        await redis.StopAsync();
        await using var issuer = await TokenIssuer.StartAsync(TestContext.Current.CancellationToken);
        var services = new ServiceCollection();
        services.AddStackExchangeRedisCache(options => options.Configuration = $"{address},connectTimeout=500,abortConnect=true");
        services.AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider());
        services.AddRunAi(options => (options.Url, options.ClientId, options.ClientSecret) = (issuer.Address, "app", "secret")).AddTokenStore();
        await using var provider = services.BuildServiceProvider();

        var token = await provider.GetRequiredService<RunAiTokenSource>().GetAuthorizationTokenAsync(
            issuer.Address, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("token-1", token);
    }
}
