using RunAi.Generated.Fuzz;

namespace RunAi.Generator.Tests.Hostile;

/// <summary>Tests the watchdog for endless work and excessive memory.</summary>
public sealed class WatchdogTests
{
    [Fact]
    public void Endless_work_fails()
    {
        using var never = new ManualResetEventSlim();

        Assert.Contains(
            "not end", Assert.Throws<FuzzFaultException>(() => Watchdog.Run(never.Wait, Watchdog.MaxBytes, TimeSpan.Zero)).Message, StringComparison.Ordinal);
        never.Set();
    }

    [Fact]
    public void Work_that_exceeds_the_memory_limit_fails() => Assert.Contains(
        "allocated 1", Assert.Throws<FuzzFaultException>(
            () => Watchdog.Run(() => GC.KeepAlive(new byte[100_000]), maxBytes: 99_999)).Message, StringComparison.Ordinal);

    [Fact]
    public void Exceptions_of_the_work_are_propagated() => Assert.Throws<FormatException>(() => Watchdog.Run(() => throw new FormatException()));

    [Fact]
    public void Work_that_completes_passes()
    {
        var done = false;
        Watchdog.Run(() => done = true);
        Assert.True(done);
    }
}
