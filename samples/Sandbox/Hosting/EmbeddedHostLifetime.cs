using Microsoft.Extensions.Hosting;

namespace RunAi.Generated.Sandbox.Hosting;

/// <summary>The lifetime of a host that is embedded in another process. Unlike the console lifetime, it does not handle signals such as Ctrl+C.</summary>
internal sealed class EmbeddedHostLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
