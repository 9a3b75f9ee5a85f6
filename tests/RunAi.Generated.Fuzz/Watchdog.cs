using System.Runtime.ExceptionServices;

namespace RunAi.Generated.Fuzz;

/// <summary>
/// Notices work that comes to no end or takes memory without measure. It times nothing: what ends at all ends long before its timeout does, on every
/// machine.
/// </summary>
internal static class Watchdog
{
    /// <summary>Bytes that one input may make its target allocate, of which it holds a part at a time.</summary>
    public const long MaxBytes = 1_000_000_000;

    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromMinutes(5);

    /// <summary>Does the work on a thread of its own, which is left behind when it does not come back.</summary>
    /// <exception cref="FuzzFaultException">It did not come back, or took too much memory.</exception>
    public static void Run(Action work, long maxBytes = MaxBytes) => Run(work, maxBytes, DefaultTimeout);

    /// <summary>The same with another timeout.</summary>
    internal static void Run(Action work, long maxBytes, TimeSpan timeout)
    {
        ExceptionDispatchInfo? failure = null;
        var allocated = 0L;
        var thread = new Thread(() =>
        {
            try
            {
                work();
            }
            catch (Exception exception)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }

            allocated = GC.GetAllocatedBytesForCurrentThread();
        })
        {
            IsBackground = true,
        };
        thread.Start();
        if (!thread.Join(timeout))
        {
            throw new FuzzFaultException($"It came to no end within {timeout}.");
        }

        failure?.Throw();
        if (allocated > maxBytes)
        {
            throw new FuzzFaultException($"{allocated:N0} bytes are allocated.");
        }
    }
}
