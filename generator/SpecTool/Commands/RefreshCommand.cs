using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using RunAi.Generated.SpecTool.Downloading;

namespace RunAi.Generated.SpecTool.Commands;

/// <summary>The command <c>refresh</c>, which downloads and locks a spec.</summary>
internal static class RefreshCommand
{
    public static Command Create()
    {
        var spec = new Option<string>("--spec") { Required = true, Description = "The file of the spec." };
        var name = new Option<string>("--name") { Required = true, Description = "The name in the lock file: the path relative to the project folder." };
        var url = new Option<string>("--url") { Required = true, Description = "The URL to download." };
        var lockFile = new Option<string>("--lock") { Required = true, Description = "The lock file." };
        var overlay = new Option<string?>("--overlay") { Description = "The overlay of the spec." };
        var report = new Option<string>("--report") { Required = true, Description = "The file for the report of changes." };
        var command = new Command("refresh", "Downloads and validates a spec, reports changes and updates the lock file.")
        {
            spec, name, url, lockFile, overlay, report,
        };
        command.SetAction(async (result, cancellationToken) =>
        {
            var services = new ServiceCollection();
            var tokens = TenantTokenProvider.CreateFromEnvironment(services);
            using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = Timeout.InfiniteTimeSpan };
            var refresh = new SpecRefresh(new SpecDownloader(http, tokens, TimeProvider.System), TimeProvider.System, new BuildLog(Console.Out));
            return await refresh.RunAsync(
                new RefreshRequest(
                    result.GetRequiredValue(spec), result.GetRequiredValue(name), result.GetRequiredValue(url), result.GetRequiredValue(lockFile),
                    DiffCommand.NullIfEmpty(result.GetValue(overlay)), result.GetRequiredValue(report)),
                cancellationToken) ? 0 : 1;
        });
        return command;
    }
}
