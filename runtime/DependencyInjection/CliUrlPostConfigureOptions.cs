using Microsoft.Extensions.Options;
using RunAi.Generated.Authentication;

namespace RunAi.Generated.DependencyInjection;

/// <summary>Takes the control plane's address from the CLI's login, where its token is used and no address is set.</summary>
internal sealed class CliUrlPostConfigureOptions : IPostConfigureOptions<RunAiOptions>
{
    public static void Complete(RunAiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options is { UseCliLogin: true, Url: null })
            options.Url = CliLogin.FindUrl(options.CliLoginDirectory);
    }

    public void PostConfigure(string? name, RunAiOptions options) => Complete(options);
}
