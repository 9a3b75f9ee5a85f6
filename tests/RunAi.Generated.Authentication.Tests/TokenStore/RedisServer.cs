using System.Globalization;
using RunAi.Generated.Authentication.Tests.Support;

namespace RunAi.Generated.Authentication.Tests.TokenStore;

/// <summary>
/// A real server of the Redis protocol: Garnet, a .NET tool that is restored from the package feed, else Debian's redis-server. Where neither can be had,
/// its tests are skipped.
/// </summary>
public sealed class RedisServer : IAsyncLifetime
{
    private const string Ready = "Ready to accept connections";

    // Once for all: two restores at the same time get into each other's way.
    private static readonly Lazy<Task<bool>> HasGarnet =
        new(static async () => await ServerProcess.TryRunAsync("dotnet", ["tool", "restore"], CancellationToken.None) is { ExitCode: 0 });

    private ServerProcess? _process;

    private string _address = "";
    private bool _isStopped;

    /// <summary>Where it listens; skips the test that asks when there is none.</summary>
    public string Address
    {
        get
        {
            Assert.SkipWhen(
                _process is null,
                "No server of the Redis protocol: 'dotnet tool restore' could not get garnet-server (it needs a package feed), and redis-server is not installed (apt-get install redis-server).");
            return _address;
        }
    }

    public async ValueTask InitializeAsync()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var port = Ports.GetFree().ToString(CultureInfo.InvariantCulture);
        var started = await HasGarnet.Value
            ? await ServerProcess.TryStartAsync("dotnet", ["tool", "run", "garnet-server", "--", "--bind", "127.0.0.1", "--port", port, "--memory", "64m", "--index", "1m"], Ready, null, cancellation)
            : null;
        started ??= await ServerProcess.TryStartAsync("redis-server", ["--bind", "127.0.0.1", "--port", port, "--save", ""], Ready, null, cancellation);
        _process = started?.Process;
        _address = $"127.0.0.1:{port}";
    }

    /// <summary>Ends it, as an outage does.</summary>
    public async Task StopAsync()
    {
        if (_process is { } process && !_isStopped)
            await process.DisposeAsync();
        _isStopped = true;
    }

    public async ValueTask DisposeAsync() => await StopAsync();
}
