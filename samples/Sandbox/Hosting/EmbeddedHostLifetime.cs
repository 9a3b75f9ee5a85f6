using Microsoft.Extensions.Hosting;

namespace RunAi.Generated.Sandbox.Hosting;

/// <summary>A host that lives inside someone else's process: unlike the console's lifetime it takes over no signal, such as Ctrl+C.</summary>
internal sealed class EmbeddedHostLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
