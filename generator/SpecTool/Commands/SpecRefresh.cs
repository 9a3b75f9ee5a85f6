using System.Globalization;
using System.Security.Cryptography;
using RunAi.Generated.SpecTool.Diff;
using RunAi.Generated.SpecTool.Downloading;
using RunAi.Generated.SpecTool.Locking;
using RunAi.Generated.SpecTool.Reading;
using RunAi.Generated.SpecTool.Validation;

namespace RunAi.Generated.SpecTool.Commands;

/// <summary>Brings a document up to date. Until everything is known to be good, no file is touched.</summary>
internal sealed class SpecRefresh(SpecDownloader downloader, TimeProvider time, BuildLog log)
{
    /// <returns>Whether it succeeded; if not, the log says why.</returns>
    public async Task<bool> RunAsync(RefreshRequest request, CancellationToken cancellationToken)
    {
        try
        {
            if (request.OverlayPath is { } overlay && !File.Exists(overlay))
            {
                log.LogMissingOverlay(overlay);
                return false;
            }

            var specLock = SpecLock.Read(request.LockPath);
            var document = await downloader.DownloadAsync(request.Url, cancellationToken);
            var reading = SpecReadResult.Read(request.Path, document, request.OverlayPath);
            if (reading.Model is not { } model || reading.Errors.Any())
            {
                ReportUnusable(request, reading);
                return false;
            }

            foreach (var broken in OpenApiRules.FindViolations(document))
                log.LogWarning(request.Path, ToolDiagnosticIds.RuleViolation, broken);

            await ReportChangesAsync(request, document, model, cancellationToken);
            var hash = Convert.ToHexString(SHA256.HashData(document)).ToLowerInvariant();
            specLock.Set(request.Name, new LockedSpec(request.Url, hash, model.Version, time.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
            await ReplaceAsync(request.Path, document, cancellationToken);
            await ReplaceAsync(request.LockPath, System.Text.Encoding.UTF8.GetBytes(specLock.ToString()), cancellationToken);
            return true;
        }
        catch (DownloadException exception)
        {
            log.LogError(request.Path, ToolDiagnosticIds.DownloadFailed, exception.Message);
        }
        catch (InvalidDataException exception)
        {
            log.LogError(request.LockPath, ToolDiagnosticIds.InvalidLockFile, exception.Message);
        }

        return false;
    }

    private void ReportUnusable(RefreshRequest request, SpecReadResult reading)
    {
        foreach (var error in reading.Errors)
            log.LogDiagnostic(error, isError: true);
        log.LogError(request.Path, ToolDiagnosticIds.UnusableDocument, $"What {request.Url} serves is no document that a client can be generated from; the file is left as it is. Check SourceUrl.");
    }

    private async Task ReportChangesAsync(
        RefreshRequest request, byte[] document, RunAi.Generator.Api.Model.ApiModel model, CancellationToken cancellationToken)
    {
        if (!File.Exists(request.Path))
        {
            log.LogMessage($"{request.Name}: new, version {DiffReport.GetVersion(model)}, {model.Operations.Count} operations");
            return;
        }

        var current = await File.ReadAllBytesAsync(request.Path, cancellationToken);
        if (current.AsSpan().SequenceEqual(document))
        {
            log.LogMessage($"{request.Name}: unchanged, version {DiffReport.GetVersion(model)}");
            return;
        }

        if (SpecReadResult.Read(request.Path, current, request.OverlayPath).Model is not { } before)
        {
            log.LogMessage($"{request.Name}: replaced; the old file could not be read, so what changed is not known");
            return;
        }

        var diff = SpecDiff.Compare(before, model);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(request.ReportPath))!);
        await File.WriteAllTextAsync(request.ReportPath, DiffReport.Write(diff), cancellationToken);
        log.LogMessage($"{request.Name}: {DiffReport.Summarize(diff)}");
        log.LogMessage($"The report: {request.ReportPath}");
    }

    /// <summary>Readers see the old file or the new one, never half of it.</summary>
    private static async Task ReplaceAsync(string path, byte[] content, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var temporary = path + ".new";
        await File.WriteAllBytesAsync(temporary, content, cancellationToken);
        File.Move(temporary, path, overwrite: true);
    }
}
