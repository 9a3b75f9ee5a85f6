using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using RunAi.Generated.Authentication;

// Arguments: the control plane's address, the Redis server's, the directory of the keys. Prints the token.
var (url, redis, keys) = (new Uri(args[0]), args[1], args[2]);

var services = new ServiceCollection();
services.AddStackExchangeRedisCache(options => options.Configuration = redis);
services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(keys)).SetApplicationName("replica");
services.AddRunAi(options => (options.Url, options.ClientId, options.ClientSecret) = (url, "app", "secret")).AddTokenStore();
await using var provider = services.BuildServiceProvider();

// Connects and loads the keys first, as a health check would: a cold start on a busy machine can take longer than the store is waited for.
await provider.GetRequiredService<IDistributedCache>().GetAsync("warm-up");
provider.GetRequiredService<IDataProtectionProvider>().CreateProtector("warm-up").Protect([1]);

Console.WriteLine(await provider.GetRequiredService<RunAiTokenSource>().GetAuthorizationTokenAsync(url));
