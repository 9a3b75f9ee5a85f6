using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using RunAi.Generated.Diagnostics;

namespace RunAi.Generated.DependencyInjection;

/// <summary>
/// Applies changed options to a tenant. Not an IOptionsMonitor, which throws on the thread that reports the change if the new options are invalid, and so
/// can terminate the process. Here the previous options remain in use.
/// </summary>
internal sealed class RunAiOptionsReloader : IDisposable
{
    private readonly List<IDisposable> _registrations;

    public RunAiOptionsReloader(
        RunAiTenant tenant, IOptionsFactory<RunAiOptions> factory, IEnumerable<IOptionsChangeTokenSource<RunAiOptions>> sources, ILogger logger) =>
        _registrations =
        [
            .. sources.Where(source => source.Name == tenant.Name)
                .Select(source => ChangeToken.OnChange(source.GetChangeToken, () => Apply(tenant, factory, logger))),
        ];

    public void Dispose() => _registrations.ForEach(static registration => registration.Dispose());

    private static void Apply(RunAiTenant tenant, IOptionsFactory<RunAiOptions> factory, ILogger logger)
    {
        try
        {
            tenant.Update(factory.Create(tenant.Name));
        }
        catch (OptionsValidationException exception)
        {
            // The messages contain the names of settings, never their values.
            logger.TokenSettingsRefused(string.Join(" ", exception.Failures));
        }
        catch (RunAiAuthenticationException exception)
        {
            // The files of the CLI cannot be read.
            logger.TokenSettingsRefused(exception.Message);
        }
    }
}
