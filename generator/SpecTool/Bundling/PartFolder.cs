using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace RunAi.Generated.SpecTool.Bundling;

/// <summary>
/// Assigns files to the documents that a spec refers to. They are in a folder next to the spec that contains nothing else, because a document of a server
/// could otherwise create or overwrite other files of the project, such as settings.
/// </summary>
internal sealed partial class PartFolder
{
    /// <summary>The suffix that the name of the folder has after the name of the spec.</summary>
    public const string Suffix = ".parts";

    private const int MaxSegments = 12;
    private readonly Uri _base;
    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="specPath">The full path of the spec.</param>
    /// <param name="specUrl">The URL of the spec.</param>
    public PartFolder(string specPath, Uri specUrl)
    {
        Root = specPath + Suffix + Path.DirectorySeparatorChar;
        _base = new Uri(specUrl, ".");
    }

    /// <summary>Gets the full path of the folder, with the separator at its end.</summary>
    public string Root { get; }

    /// <summary>Returns the full path of the file for a document, which no other document has.</summary>
    public string Add(Uri url)
    {
        var isBelow = url.GetLeftPart(UriPartial.Path).StartsWith(_base.GetLeftPart(UriPartial.Path), StringComparison.Ordinal);
        var path = isBelow ? url.AbsolutePath[_base.AbsolutePath.Length..] : $"_{url.IdnHost}{(url.IsDefaultPort ? "" : $"_{url.Port}")}{url.AbsolutePath}";
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString).ToList();
        var name = string.Join('/', segments);
        if (segments.Count == 0 || !Extension().IsMatch(name))
        {
            name += ".yaml";
        }

        if (segments.Count is 0 or > MaxSegments || url.Query.Length > 0 || !segments.TrueForAll(IsPlain) || IsTaken(name))
        {
            // The hash distinguishes documents whose names become the same.
            var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(url.AbsoluteUri)))[..16].ToLowerInvariant();
            name = $"_{hash}{Extension().Match(name).Value.ToLowerInvariant()}";
        }

        _used.Add(name);
        return Path.GetFullPath(Path.Combine(Root, name));
    }

    /// <summary>Determines whether another document has the name, or needs a folder or a file where this one needs the other.</summary>
    private bool IsTaken(string name) => _used.Any(used =>
        used.Equals(name, StringComparison.OrdinalIgnoreCase)
        || used.StartsWith(name + "/", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith(used + "/", StringComparison.OrdinalIgnoreCase));

    private static bool IsPlain(string segment) => PlainName().IsMatch(segment) && !DeviceName().IsMatch(segment);

    [GeneratedRegex(@"^[A-Za-z0-9_-][A-Za-z0-9._-]{0,98}[A-Za-z0-9_-]$|^[A-Za-z0-9_-]$")]
    private static partial Regex PlainName();

    /// <summary>Matches names that Windows reserves, with any extension.</summary>
    [GeneratedRegex(@"^(?:CON|PRN|AUX|NUL|COM\d|LPT\d)(?:\.|$)", RegexOptions.IgnoreCase)]
    private static partial Regex DeviceName();

    [GeneratedRegex(@"\.(?:json|ya?ml)$", RegexOptions.IgnoreCase)]
    private static partial Regex Extension();
}
