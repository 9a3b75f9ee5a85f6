using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RunAi.Generated.SpecTool.Bundling;
using RunAi.Generated.SpecTool.Diff;
using RunAi.Generated.SpecTool.Downloading;
using RunAi.Generated.SpecTool.Locking;
using RunAi.Generated.SpecTool.Reading;
using RunAi.Generated.SpecTool.Validation;
using RunAi.Generator.Api.Model;

namespace RunAi.Generated.SpecTool.Commands;

/// <summary>Downloads and locks a spec. Files are written only after all checks have passed.</summary>
internal sealed class SpecRefresh(ISpecSource source, TimeProvider time, BuildLog log)
{
    /// <returns><see langword="true"/> if the refresh succeeded; otherwise, the log contains the errors.</returns>
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
            var document = await source.DownloadAsync(request.Url, cancellationToken);
            var bundle = await SpecBundler.CreateAsync(request, document, url => IsLocked(specLock, request, url), source, log, cancellationToken);
            var result = bundle.Read(request.OverlayPath);
            if (result.Model is not { } model || result.Errors.Any())
            {
                ReportUnusable(request, result);
                return false;
            }

            foreach (var violation in result.IsOpenApi ? OpenApiRules.FindViolations(document) : [])
            {
                log.LogWarning(request.Path, ToolDiagnosticIds.RuleViolation, violation);
            }

            var refused = bundle.Refused.Select(static reference => reference.Location).ToHashSet();
            foreach (var missing in result.MissingFiles.Where(missing => missing.Location is not { } location || !refused.Contains(location)))
            {
                log.LogDiagnostic(missing, isError: false);
            }

            var store = new PartStore(request, specLock);
            store.Check(bundle);
            await ReportChangesAsync(request, bundle, store.FindChanges(bundle), model, cancellationToken);
            var date = time.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            store.Save(bundle, date);
            var hash = Convert.ToHexString(SHA256.HashData(bundle.Spec.Content)).ToLowerInvariant();
            specLock.Set(request.Name, new LockedSpec(request.Url, hash, model.Version, date));
            AtomicFile.Write(request.Path, bundle.Spec.Content);
            AtomicFile.Write(request.LockPath, Encoding.UTF8.GetBytes(specLock.ToString()));
            return true;
        }
        catch (DownloadException exception)
        {
            log.LogError(request.Path, exception.Id, exception.Message);
        }
        catch (InvalidDataException exception)
        {
            log.LogError(request.LockPath, ToolDiagnosticIds.InvalidLockFile, exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            log.LogError(request.Path, ToolDiagnosticIds.FileNotAccessible, exception.Message);
        }

        return false;
    }

    private void ReportUnusable(RefreshRequest request, SpecReadResult result)
    {
        foreach (var error in result.Errors)
        {
            log.LogDiagnostic(error, isError: true);
        }

        log.LogError(
            request.Path,
            ToolDiagnosticIds.UnusableDocument,
            $"No client can be generated from the response of {request.Url}. The file is not changed. Check SourceUrl.");
    }

    private static bool IsLocked(SpecLock specLock, RefreshRequest request, Uri url) =>
        specLock.Specs.Values.Any(entry => entry.PartOf == request.Name && entry.Url == url.AbsoluteUri);

    private async Task ReportChangesAsync(
        RefreshRequest request, SpecBundle bundle, IReadOnlyList<(string Name, string Change)> parts, ApiModel model, CancellationToken cancellationToken)
    {
        var count = bundle.Parts.Count == 0 ? "" : $", {bundle.Parts.Count} referenced {(bundle.Parts.Count == 1 ? "document" : "documents")}";
        if (!File.Exists(request.Path))
        {
            log.LogMessage($"{request.Name}: new, version {DiffReport.GetVersion(model)}, {model.Operations.Count} operations{count}");
            return;
        }

        var current = await File.ReadAllBytesAsync(request.Path, cancellationToken);
        if (current.AsSpan().SequenceEqual(bundle.Spec.Content) && parts.Count == 0)
        {
            log.LogMessage($"{request.Name}: unchanged, version {DiffReport.GetVersion(model)}{count}");
            return;
        }

        foreach (var (name, change) in parts)
        {
            log.LogMessage($"{name}: {change}");
        }

        if (SpecReadResult.Read(request.Path, current, request.OverlayPath).Model is not { } before)
        {
            log.LogMessage($"{request.Name}: replaced; the changes are unknown because the old file could not be read");
            return;
        }

        var diff = SpecDiff.Compare(before, model);
        AtomicFile.Write(request.ReportPath, Encoding.UTF8.GetBytes(DiffReport.Write(diff)));
        log.LogMessage($"{request.Name}: {DiffReport.Summarize(diff)}");
        log.LogMessage($"Report: {request.ReportPath}");
    }
}
