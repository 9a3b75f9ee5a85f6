using Microsoft.Extensions.Options;
using RunAi.Generated.Authentication;

namespace RunAi.Generated.DependencyInjection;

/// <summary>Sets the address of the control plane to that of the CLI's login, if its token is used and no address is set.</summary>
internal sealed class CliUrlPostConfigureOptions : IPostConfigureOptions<RunAiOptions>
{
    public static void Complete(RunAiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options is { UseCliLogin: true, Url: null })
        {
            options.Url = CliLogin.FindUrl(options.CliLoginDirectory);
        }
    }

    public void PostConfigure(string? name, RunAiOptions options) => Complete(options);
}
