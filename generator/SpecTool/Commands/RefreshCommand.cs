using System.CommandLine;
using RunAi.Generated.SpecTool.Downloading;

namespace RunAi.Generated.SpecTool.Commands;

/// <summary>The command <c>refresh</c>, which downloads and locks a spec.</summary>
internal static class RefreshCommand
{
    public static Command Create()
    {
        var spec = TargetOption.CreateRequired("--spec", "The file of the spec.");
        var name = TargetOption.CreateRequired("--name", "The name in the lock file: the path relative to the project folder.");
        var url = TargetOption.CreateRequired("--url", "The URL to download.");
        var lockFile = TargetOption.CreateRequired("--lock", "The lock file.");
        var overlay = TargetOption.Create("--overlay", "The overlay of the spec.");
        var report = TargetOption.CreateRequired("--report", "The file for the report of changes.");
        var command = new Command("refresh", "Downloads and validates a spec, reports changes and updates the lock file.")
        {
            spec, name, url, lockFile, overlay, report,
        };
        command.SetAction(async (result, cancellationToken) =>
        {
            using var tokens = TenantTokenProvider.CreateFromEnvironment();
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
