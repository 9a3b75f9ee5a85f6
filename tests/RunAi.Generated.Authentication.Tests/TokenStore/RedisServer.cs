using System.Globalization;
using RunAi.Generated.Authentication.Tests.Support;
using RunAi.Generated.TestSupport;

namespace RunAi.Generated.Authentication.Tests.TokenStore;

/// <summary>
/// Runs a real server with the Redis protocol: Garnet, a .NET tool that is restored from the package feed, or an installed redis-server. The tests are
/// skipped if neither is available.
/// </summary>
public sealed class RedisServer : IAsyncLifetime
{
    private static readonly TestCapability Redis = new(
        "server with the Redis protocol",
        "'dotnet tool restore' could not restore garnet-server from a package feed, and redis-server is not installed (apt-get install redis-server).");

    private const string Ready = "Ready to accept connections";

    private static readonly string[] Garnet = ["tool", "run", "garnet-server", "--", "--bind", "127.0.0.1", "--memory", "64m", "--index", "1m"];

    // Restored once, because concurrent restores fail.
    private static readonly Lazy<Task<bool>> HasGarnet =
        new(static async () => await ServerProcess.TryRunAsync("dotnet", ["tool", "restore"], CancellationToken.None) is { ExitCode: 0 });

    private ServerProcess? _process;

    private string _address = "";
    private bool _isStopped;

    /// <summary>Gets the address of the server, or skips the test if there is none.</summary>
    public string Address
    {
        get
        {
            Redis.Require(_process is not null);
            return _address;
        }
    }

    public async ValueTask InitializeAsync()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var port = Ports.GetFree().ToString(CultureInfo.InvariantCulture);
        var started = await HasGarnet.Value
            ? await ServerProcess.TryStartAsync("dotnet", [.. Garnet, "--port", port], Ready, null, cancellation)
            : null;
        started ??= await ServerProcess.TryStartAsync("redis-server", ["--bind", "127.0.0.1", "--port", port, "--save", ""], Ready, null, cancellation);
        _process = started?.Process;
        _address = $"127.0.0.1:{port}";
    }

    /// <summary>Stops the server.</summary>
    public async Task StopAsync()
    {
        if (_process is { } process && !_isStopped)
        {
            await process.DisposeAsync();
        }

        _isStopped = true;
    }

    public async ValueTask DisposeAsync() => await StopAsync();
}
