using CsCheck;
using RunAi.Generated.Tests.Authentication.Model;
using RunAi.Generated.TestSupport;

namespace RunAi.Generated.Tests.Authentication;

/// <summary>
/// Random schedules of get, cancel, advance, complete, fail, refusals by several origins, changes of the tenant and of the secret, and dispose, on the
/// token caches and on a small model. RUNAI_TEST_SCHEDULES=1000000 runs more of them.
/// </summary>
public class TokenCacheModelTests
{
    private static readonly int Schedules = SampleSize.Get("RUNAI_TEST_SCHEDULES", sample: 20_000, full: 20_000);

    [Fact]
    public Task Random_schedules_have_the_outcomes_of_the_model() =>
        Gen.Select(Gen.Int[0, TokenCacheSchedule.Operations - 1], Gen.Int[0, 31]).Array[1, 60].SampleAsync(
            async steps =>
            {
                using var schedule = new TokenCacheSchedule();
                await schedule.RunAsync(steps);
            },
            iter: Schedules);
}
