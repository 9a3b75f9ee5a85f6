using RunAi.Generated.Authentication;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Authentication;

public class TokenAllocationTests
{
    [Fact]
    public async Task Returning_a_cached_token_allocates_nothing()
    {
        using var server = Tenants.Server(_ => Responses.Json("{}"));
        using var source = new RunAiTokenSource(Tenants.Options(), server.Client());
        var address = new Uri("https://tenant.test/api/v1/org-unit/projects");
        await source.GetAuthorizationTokenAsync(address, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(0, MeasureAllocation(() => _ = source.GetAuthorizationTokenAsync(address).IsCompletedSuccessfully));
        Assert.Equal(0, MeasureAllocation(() => _ = source.Current.Caches.GetAsync(CancellationToken.None).IsCompletedSuccessfully));
    }

    private static long MeasureAllocation(Action action)
    {
        // The first run, which compiles the code, is not measured.
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var run = 0; run < 1000; run++)
        {
            action();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
