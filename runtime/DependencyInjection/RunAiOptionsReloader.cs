using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using RunAi.Generated.Diagnostics;

namespace RunAi.Generated.DependencyInjection;

/// <summary>
/// Passes changed options on to the tenant. Not an IOptionsMonitor: that throws on the thread that reports the change when the new options are
/// wrong, which can end the process. Here the old ones stay.
/// </summary>
internal sealed class RunAiOptionsReloader : IDisposable
{
    private readonly List<IDisposable> _registrations;

    public RunAiOptionsReloader(
        RunAiTenant tenant, IOptionsFactory<RunAiOptions> factory, IEnumerable<IOptionsChangeTokenSource<RunAiOptions>> sources, ILogger logger) =>
        _registrations = [.. sources.Where(source => source.Name == tenant.Name).Select(source => ChangeToken.OnChange(source.GetChangeToken, () => Apply(tenant, factory, logger)))];

    public void Dispose() => _registrations.ForEach(static registration => registration.Dispose());

    private static void Apply(RunAiTenant tenant, IOptionsFactory<RunAiOptions> factory, ILogger logger)
    {
        try
        {
            tenant.Update(factory.Create(tenant.Name));
        }
        catch (OptionsValidationException exception)
        {
            // Its messages name settings, never their values.
            logger.TokenSettingsRefused(string.Join(" ", exception.Failures));
        }
        catch (RunAiAuthenticationException exception)
        {
            // The CLI's files can't be read at the moment.
            logger.TokenSettingsRefused(exception.Message);
        }
    }
}
