using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace RunAi.Generated.DependencyInjection;

/// <summary>Tells when the configuration that options were bound from is read again.</summary>
internal sealed class RunAiConfigurationChangeTokenSource(string tenant, IConfiguration? configuration) : IOptionsChangeTokenSource<RunAiOptions>
{
    public string Name => tenant;

    public IChangeToken GetChangeToken() => configuration?.GetReloadToken() ?? new CancellationChangeToken(CancellationToken.None);
}
