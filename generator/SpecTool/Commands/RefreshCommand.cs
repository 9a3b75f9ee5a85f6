using System.CommandLine;
using RunAi.Generated.Certificates;
using RunAi.Generated.Internal;
using RunAi.Generated.Kubernetes.Kubeconfig;
using RunAi.Generated.SpecTool.Downloading;

namespace RunAi.Generated.SpecTool.Commands;

/// <summary>The command <c>refresh</c>, which downloads and locks a spec.</summary>
internal static class RefreshCommand
{
    private const string CaFileVariable = "RUNAI_CA_FILE";

    public static Command Create()
    {
        var spec = TargetOption.CreateRequired("--spec", "The file of the spec.");
        var name = TargetOption.CreateRequired("--name", "The name in the lock file: the path relative to the project folder.");
        var url = TargetOption.CreateRequired("--url", "The URL to download.");
        var lockFile = TargetOption.CreateRequired("--lock", "The lock file.");
        var overlay = TargetOption.Create("--overlay", "The overlay of the spec.");
        var origins = TargetOption.Create("--origins", "Origins other than that of the spec from which referenced documents are downloaded, separated by ;.");
        var report = TargetOption.CreateRequired("--report", "The file for the report of changes.");
        var error = TargetOption.CreateErrorFile();
        var command = new Command("refresh", "Downloads and validates a spec, reports changes and updates the lock file.")
        {
            spec, name, url, lockFile, overlay, origins, report, error,
        };
        command.SetAction(async (result, cancellationToken) =>
        {
            var request = new RefreshRequest(
                result.GetRequiredValue(spec), result.GetRequiredValue(name), result.GetRequiredValue(url), result.GetRequiredValue(lockFile),
                DiffCommand.NullIfEmpty(result.GetValue(overlay)), result.GetRequiredValue(report))
            {
                Origins = result.GetValue(origins) ?? "",
            };
            var log = new BuildLog(Console.Out, DiffCommand.NullIfEmpty(result.GetValue(error)));
            var caFile = DiffCommand.NullIfEmpty(Environment.GetEnvironmentVariable(CaFileVariable));
            var succeeded = await RunAsync(request, caFile, log, cancellationToken);
            log.Complete();
            return succeeded ? 0 : 1;
        });
        return command;
    }

    /// <summary>Refreshes a spec.</summary>
    /// <param name="request">The spec.</param>
    /// <param name="caFile">The path of a PEM file with the certificates of private CAs, or null.</param>
    /// <param name="log">The log.</param>
    /// <param name="cancellationToken">A token to cancel the download.</param>
    /// <returns><see langword="true"/> if the refresh succeeded; otherwise, the log contains the errors.</returns>
    public static async Task<bool> RunAsync(RefreshRequest request, string? caFile, BuildLog log, CancellationToken cancellationToken)
    {
        if (caFile is not null && CaFile.FindProblem(caFile) is { } problem)
        {
            log.LogError(request.Path, ToolDiagnosticIds.DownloadFailed, $"{CaFileVariable} cannot be used. {problem}");
            return false;
        }

        using var tokens = TenantTokenProvider.CreateFromEnvironment();
        using var http = new HttpClient(HttpHandlers.CreatePrimary(new CertificateTrust(caFile))) { Timeout = Timeout.InfiniteTimeSpan };
        var source = new SpecSource(
            new SpecDownloader(http, tokens, TimeProvider.System), new ClusterDownloader(KubernetesEnvironment.Current, TimeProvider.System));
        var refresh = new SpecRefresh(source, TimeProvider.System, log);
        return await refresh.RunAsync(request, cancellationToken);
    }
}
