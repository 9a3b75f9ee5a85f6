using RunAi.Generated.Fuzz;

namespace RunAi.Generator.Tests.Hostile;

/// <summary>The judge of hangs and of memory, itself.</summary>
public sealed class WatchdogTests
{
    [Fact]
    public void Work_that_comes_to_no_end_is_a_fault()
    {
        using var never = new ManualResetEventSlim();

        Assert.Contains("no end", Assert.Throws<FuzzFaultException>(() => Watchdog.Run(never.Wait, Watchdog.MaxBytes, TimeSpan.Zero)).Message, StringComparison.Ordinal);
        never.Set();
    }

    [Fact]
    public void More_memory_than_is_allowed_is_a_fault() => Assert.Contains(
        "are allocated", Assert.Throws<FuzzFaultException>(() => Watchdog.Run(() => GC.KeepAlive(new byte[100_000]), maxBytes: 99_999)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_exception_comes_through() => Assert.Throws<FormatException>(() => Watchdog.Run(() => throw new FormatException()));

    [Fact]
    public void Work_that_ends_passes()
    {
        var done = false;
        Watchdog.Run(() => done = true);
        Assert.True(done);
    }
}
