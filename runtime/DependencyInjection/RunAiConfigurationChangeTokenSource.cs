using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace RunAi.Generated.DependencyInjection;

/// <summary>Notifies of changes of the configuration that options were bound to.</summary>
internal sealed class RunAiConfigurationChangeTokenSource(string tenant, IConfiguration? configuration) : IOptionsChangeTokenSource<RunAiOptions>
{
    public string Name => tenant;

    public IChangeToken GetChangeToken() => configuration?.GetReloadToken() ?? new CancellationChangeToken(CancellationToken.None);
}
