using System.Runtime.ExceptionServices;

namespace RunAi.Generated.Fuzz;

/// <summary>
/// Detects work that does not end or allocates too much memory. The timeout is not a performance limit; it is long enough for slow machines.
/// </summary>
internal static class Watchdog
{
    /// <summary>The maximum number of bytes that a target may allocate in total for one input.</summary>
    public const long MaxBytes = 1_000_000_000;

    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromMinutes(5);

    /// <summary>Runs the work on a separate thread, which is abandoned if it does not end.</summary>
    /// <exception cref="FuzzFaultException">The work did not end or allocated too much memory.</exception>
    public static void Run(Action work, long maxBytes = MaxBytes) => Run(work, maxBytes, DefaultTimeout);

    /// <summary>Runs the work with the specified timeout.</summary>
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
            throw new FuzzFaultException($"The work did not end within {timeout}.");
        }

        failure?.Throw();
        if (allocated > maxBytes)
        {
            throw new FuzzFaultException($"The work allocated {allocated:N0} bytes.");
        }
    }
}
