using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace RunAi.Generated.Worker.Leases;

/// <summary>
/// A lease in a server with the Redis protocol: the locks of StackExchange.Redis, which expire if a replica ends without releasing them. The value of a lock
/// is the replica, and after a run the word "completed".
/// </summary>
internal sealed class RedisRunLease(IConnectionMultiplexer redis, IOptions<WorkerOptions> options) : IRunLease
{
    private const string Completed = "completed";

    // Longer than the clocks of two replicas can differ.
    private static readonly TimeSpan CompletedDuration = TimeSpan.FromDays(1);

    private readonly string _replica = $"{Environment.MachineName}/{Guid.NewGuid():N}";

    private IDatabase Database => redis.GetDatabase();

    public static RedisKey GetKey(string run) => $"runai-worker:{run}";

    public async Task<LeaseState> AcquireAsync(string run)
    {
        if (await Database.LockTakeAsync(GetKey(run), _replica, options.Value.LeaseDuration))
        {
            return LeaseState.Acquired;
        }

        return await Database.LockQueryAsync(GetKey(run)) == Completed ? LeaseState.Completed : LeaseState.Held;
    }

    public Task<bool> RenewAsync(string run) => Database.LockExtendAsync(GetKey(run), _replica, options.Value.LeaseDuration);

    public Task CompleteAsync(string run) => Database.StringSetAsync(GetKey(run), Completed, CompletedDuration);

    public Task ReleaseAsync(string run) => Database.LockReleaseAsync(GetKey(run), _replica);
}
