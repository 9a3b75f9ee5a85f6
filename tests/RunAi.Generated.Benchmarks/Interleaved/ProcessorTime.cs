using System.Runtime.InteropServices;

namespace RunAi.Generated.Benchmarks.Interleaved;

/// <summary>Measures the processor time of the current thread, which other processes do not affect.</summary>
internal static partial class ProcessorTime
{
    private const int ThreadClock = 3;

    public static long Nanoseconds()
    {
        if (!OperatingSystem.IsLinux())
        {
            return System.Diagnostics.Stopwatch.GetTimestamp() * 1_000_000_000 / System.Diagnostics.Stopwatch.Frequency;
        }

        if (GetTime(ThreadClock, out var time) != 0)
        {
            throw new InvalidOperationException("The clock of the thread cannot be read.");
        }

        return (time.Seconds * 1_000_000_000) + time.Nanoseconds;
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out Timespec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Timespec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
