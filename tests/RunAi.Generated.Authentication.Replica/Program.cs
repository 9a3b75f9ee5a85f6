using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using RunAi.Generated.Authentication;
using RunAi.Generated.Authentication.Replica;

// Arguments: the address of the control plane, the address of the Redis server and the directory of the keys. Prints the token.
var (url, redis, keys) = (new Uri(args[0]), args[1], args[2]);

var services = new ServiceCollection();
services.AddStackExchangeRedisCache(options => options.Configuration = redis);
var redisCache = services.Last(service => service.ServiceType == typeof(IDistributedCache)).ImplementationType!;
services.AddSingleton<IDistributedCache>(provider => new SignalingCache((IDistributedCache)ActivatorUtilities.CreateInstance(provider, redisCache)));
services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(keys)).SetApplicationName("replica");
services.AddRunAi(options => (options.Url, options.ClientId, options.ClientSecret) = (url, "app", "secret")).AddTokenStore();
await using var provider = services.BuildServiceProvider();

// Connects and loads the keys first, as a health check does: a cold start can take longer than the timeout of the store.
var cache = (SignalingCache)provider.GetRequiredService<IDistributedCache>();
await cache.GetAsync("warm-up");
provider.GetRequiredService<IDataProtectionProvider>().CreateProtector("warm-up").Protect([1]);

Console.WriteLine(await provider.GetRequiredService<RunAiTokenSource>().GetAuthorizationTokenAsync(url));
await cache.Used;
