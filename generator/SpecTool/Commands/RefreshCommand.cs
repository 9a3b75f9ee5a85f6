using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using RunAi.Generated.SpecTool.Downloading;

namespace RunAi.Generated.SpecTool.Commands;

/// <summary><c>refresh</c>: downloads a document and locks it.</summary>
internal static class RefreshCommand
{
    public static Command Create()
    {
        var spec = new Option<string>("--spec") { Required = true, Description = "The document's file." };
        var name = new Option<string>("--name") { Required = true, Description = "What the lock file calls it: its path from the project's folder." };
        var url = new Option<string>("--url") { Required = true, Description = "Where it is downloaded from." };
        var lockFile = new Option<string>("--lock") { Required = true, Description = "The lock file." };
        var overlay = new Option<string?>("--overlay") { Description = "The document's overlay." };
        var report = new Option<string>("--report") { Required = true, Description = "The file for the report of what changed." };
        var command = new Command("refresh", "Downloads a document, checks it, tells what changed and writes the lock file.") { spec, name, url, lockFile, overlay, report };
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
