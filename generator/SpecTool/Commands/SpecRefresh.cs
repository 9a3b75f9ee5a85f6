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
                log.MissingOverlay(overlay);
                return false;
            }

            var specLock = SpecLock.Read(request.LockPath);
            var document = await downloader.DownloadAsync(request.Url, cancellationToken);
            var reading = SpecReading.Of(request.Path, document, request.OverlayPath);
            if (reading.Model is not { } model || reading.Errors.Any())
            {
                Refuse(request, reading);
                return false;
            }

            foreach (var broken in OpenApiRules.FindBroken(document))
                log.Warning(request.Path, ToolCodes.BreaksRule, broken);

            await TellChangesAsync(request, document, model, cancellationToken);
            var hash = Convert.ToHexString(SHA256.HashData(document)).ToLowerInvariant();
            specLock.Set(request.Name, new LockedSpec(request.Url, hash, model.Version, time.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
            await ReplaceAsync(request.Path, document, cancellationToken);
            await ReplaceAsync(request.LockPath, System.Text.Encoding.UTF8.GetBytes(specLock.ToString()), cancellationToken);
            return true;
        }
        catch (DownloadException exception)
        {
            log.Error(request.Path, ToolCodes.NotDownloaded, exception.Message);
        }
        catch (InvalidDataException exception)
        {
            log.Error(request.LockPath, ToolCodes.BrokenLock, exception.Message);
        }

        return false;
    }

    private void Refuse(RefreshRequest request, SpecReading reading)
    {
        foreach (var error in reading.Errors)
            log.Write(error, isError: true);
        log.Error(request.Path, ToolCodes.Unusable, $"What {request.Url} serves is no document that a client can be generated from; the file is left as it is. Check SourceUrl.");
    }

    private async Task TellChangesAsync(RefreshRequest request, byte[] document, RunAi.Generator.Api.Model.ApiModel model, CancellationToken cancellationToken)
    {
        if (!File.Exists(request.Path))
        {
            log.Say($"{request.Name}: new, version {DiffReport.VersionOf(model)}, {model.Operations.Count} operations");
            return;
        }

        var current = await File.ReadAllBytesAsync(request.Path, cancellationToken);
        if (current.AsSpan().SequenceEqual(document))
        {
            log.Say($"{request.Name}: unchanged, version {DiffReport.VersionOf(model)}");
            return;
        }

        if (SpecReading.Of(request.Path, current, request.OverlayPath).Model is not { } before)
        {
            log.Say($"{request.Name}: replaced; the old file could not be read, so what changed is not known");
            return;
        }

        var diff = SpecDiff.Compare(before, model);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(request.ReportPath))!);
        await File.WriteAllTextAsync(request.ReportPath, DiffReport.Write(diff), cancellationToken);
        log.Say($"{request.Name}: {DiffReport.Summarize(diff)}");
        log.Say($"The report: {request.ReportPath}");
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
