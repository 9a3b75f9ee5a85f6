using System.Net;
using System.Text;
using RunAi.Generated.SpecTool.Commands;
using RunAi.Generated.SpecTool.Downloading;
using RunAi.Generated.SpecTool.Reading;

namespace RunAi.Generated.SpecTool.Bundling;

/// <summary>Downloads the documents that a spec refers to, and makes the references relative to the files that they are saved to.</summary>
internal sealed class SpecBundler
{
    private const int MaxParts = 1_000;
    private const long MaxSize = 128 * 1024 * 1024;

    private readonly RefreshRequest _request;
    private readonly ISpecSource _source;
    private readonly BuildLog _log;
    private readonly AllowedOrigins _origins;
    private readonly PartFolder _folder;
    private readonly Func<Uri, bool> _isLocked;
    private readonly BundledFile _spec;
    private readonly Dictionary<string, BundledFile> _files = new(StringComparer.Ordinal);
    private readonly HashSet<(string Path, string Text)> _handled = [];
    private readonly List<BundledFile> _parts = [];
    private readonly List<MissingReference> _refused = [];
    private long _size;

    private SpecBundler(RefreshRequest request, Uri url, byte[] document, Func<Uri, bool> isLocked, ISpecSource source, BuildLog log)
    {
        (_request, _source, _log, _isLocked, _size) = (request, source, log, isLocked, document.Length);
        _spec = new BundledFile(Path.GetFullPath(request.Path), url, document);
        _origins = AllowedOrigins.Create(url, request.Origins);
        _folder = new PartFolder(_spec.Path, url);
        _files.Add(GetKey(url), _spec);
    }

    /// <summary>Downloads the documents that a spec refers to. Those of clusters refer to no others.</summary>
    /// <param name="request">The spec.</param>
    /// <param name="document">The downloaded spec.</param>
    /// <param name="isLocked">Returns a value indicating whether the lock file contains a part of the spec.</param>
    /// <param name="source">Downloads documents.</param>
    /// <param name="log">Receives warnings about documents that are not downloaded.</param>
    /// <param name="cancellationToken">A token to cancel the downloads.</param>
    /// <exception cref="DownloadException">A download failed, or the documents exceed a limit.</exception>
    public static async Task<SpecBundle> CreateAsync(
        RefreshRequest request, byte[] document, Func<Uri, bool> isLocked, ISpecSource source, BuildLog log, CancellationToken cancellationToken)
    {
        if (ClusterUrl.IsMatch(request.Url) || !Uri.TryCreate(request.Url, UriKind.Absolute, out var url))
        {
            var path = Path.GetFullPath(request.Path);
            var spec = new BundledFile(path, url: null, document);
            return new SpecBundle(spec, [], PartFiles.Find(path, spec.Text), []);
        }

        return await new SpecBundler(request, url, document, isLocked, source, log).CreateAsync(cancellationToken);
    }

    private async Task<SpecBundle> CreateAsync(CancellationToken cancellationToken)
    {
        // Files that the project has next to the spec are used as in a build.
        var others = PartFiles.Find(_spec.Path, _spec.Text).Where(file => !file.Path.StartsWith(_folder.Root, StringComparison.Ordinal)).ToList();
        bool isComplete;
        do
        {
            var missing = SpecReadResult.FindMissing(_spec.Path, _spec.Text, new SpecBundle(_spec, _parts, others, []).Sources);
            isComplete = await AddAsync(missing, cancellationToken);
        }
        while (!isComplete);

        return new SpecBundle(_spec, _parts, others, _refused);
    }

    /// <summary>Downloads the documents of references, and replaces the references.</summary>
    /// <returns><see langword="true"/> if no reference could be resolved.</returns>
    private async Task<bool> AddAsync(IReadOnlyList<MissingReference> missing, CancellationToken cancellationToken)
    {
        var isComplete = true;
        var replacements = new List<(BundledFile File, MissingReference Reference, string Text)>();
        foreach (var group in missing.GroupBy(static reference => (reference.Location.Path, reference.Text)).Where(group => _handled.Add(group.Key)))
        {
            // A file of the project has no URL, so its references are reported as in a build.
            if (_files.Values.FirstOrDefault(file => file.Path == group.Key.Path) is not { } file)
            {
                continue;
            }

            if (await FindTargetAsync(file, group.First(), cancellationToken) is not { } target)
            {
                _refused.AddRange(group);
                continue;
            }

            isComplete = false;
            if (RelativeReference.Create(file, target, group.Key.Text) is { } text)
            {
                replacements.AddRange(group.Select(reference => (file, reference, text)));
            }
        }

        foreach (var file in replacements.GroupBy(static replacement => replacement.File))
        {
            foreach (var failed in file.Key.Replace(file.Select(static replacement => (replacement.Reference, replacement.Text))))
            {
                Refuse(failed, "the text of the reference cannot be replaced, for example because it is an alias");
                _refused.Add(failed);
            }
        }

        return isComplete;
    }

    private async Task<BundledFile?> FindTargetAsync(BundledFile file, MissingReference reference, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(file.Url!, reference.Text.Split('#')[0], out var url))
        {
            Refuse(reference, "it is not a valid URL");
            return null;
        }

        if (_files.TryGetValue(GetKey(url), out var known))
        {
            return known;
        }

        if (_origins.FindProblem(url) is { } problem)
        {
            Refuse(reference, problem);
            return null;
        }

        if (_parts.Count == MaxParts)
        {
            throw new DownloadException($"{_request.Url} refers to more than {MaxParts} documents. Check SourceUrl.");
        }

        return await DownloadAsync(url, reference, cancellationToken) is { } content ? Add(url, content) : null;
    }

    private async Task<byte[]?> DownloadAsync(Uri url, MissingReference reference, CancellationToken cancellationToken)
    {
        try
        {
            return await _source.DownloadAsync(url.GetLeftPart(UriPartial.Query), cancellationToken);
        }
        catch (DownloadException exception) when (exception.Status is HttpStatusCode.NotFound or HttpStatusCode.Gone && !_isLocked(url))
        {
            Refuse(reference, $"{url.GetLeftPart(UriPartial.Path)} returned the status code {(int)exception.Status}");
            return null;
        }
    }

    private BundledFile Add(Uri url, byte[] content)
    {
        _size += content.Length;
        if (_size > MaxSize)
        {
            throw new DownloadException($"{_request.Url} and the documents that it refers to exceed {MaxSize >> 20} MiB. Check SourceUrl.");
        }

        // A build accepts parts in UTF-8 only.
        var hasOtherEncoding = content is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..];
        var part = new BundledFile(_folder.Add(url), url, hasOtherEncoding ? Encoding.UTF8.GetBytes(SpecReadResult.Decode(content)) : content);
        _files.Add(GetKey(url), part);
        _parts.Add(part);
        return part;
    }

    private void Refuse(MissingReference reference, string reason) => _log.LogWarning(
        $"{reference.Location.Path}({reference.Location.Line + 1},{reference.Location.Column + 1})",
        ToolDiagnosticIds.PartNotDownloaded,
        $"The document of the reference \"{reference.Text}\" is not downloaded, because {reason}. Operations that need it are not generated.");

    private static string GetKey(Uri url) => url.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);
}
