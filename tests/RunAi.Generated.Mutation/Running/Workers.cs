using System.Collections.Concurrent;

namespace RunAi.Generated.Mutation.Running;

/// <summary>Distributes work over the hosts.</summary>
internal static class Workers
{
    /// <summary>Handles each item once, in order, with as many at a time as there are hosts.</summary>
    public static Task RunAsync<T>(IEnumerable<TestHost> hosts, IEnumerable<T> items, Func<TestHost, T, Task> handle)
    {
        var queue = new ConcurrentQueue<T>(items);
        return Task.WhenAll(hosts.Select(host => Task.Run(async () =>
        {
            while (queue.TryDequeue(out var item))
            {
                await handle(host, item);
            }
        })));
    }
}
