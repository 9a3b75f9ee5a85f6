using System.Security.Cryptography;
using RunAi.Generated.SpecTool.Commands;
using RunAi.Generated.SpecTool.Downloading;
using RunAi.Generated.SpecTool.Locking;

namespace RunAi.Generated.SpecTool.Bundling;

/// <summary>Saves and locks the parts of a spec.</summary>
internal sealed class PartStore(RefreshRequest request, SpecLock specLock)
{
    private readonly string _root = Path.GetFullPath(request.Path) + PartFolder.Suffix + Path.DirectorySeparatorChar;

    /// <summary>Returns the changes of the files since the last refresh: the name of each part that is new, changed or removed.</summary>
    public IReadOnlyList<(string Name, string Change)> FindChanges(SpecBundle bundle)
    {
        var current = bundle.Parts.Select(part => (Name: GetName(part), Change: FindChange(part))).ToList();
        var removed = GetLocked().Select(static entry => entry.Key).Except(current.Select(static part => part.Name)).Select(static name => (name, "removed"));
        return
        [
            .. current.Where(static part => part.Change is not null).Select(static part => (part.Name, part.Change!))
                .Concat(removed).OrderBy(static part => part.Item1, StringComparer.Ordinal),
        ];
    }

    /// <summary>Checks that the parts can be saved without changing other files.</summary>
    /// <exception cref="DownloadException">A part cannot be saved.</exception>
    public void Check(SpecBundle bundle)
    {
        var locked = GetLocked().Select(static entry => entry.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var part in bundle.Parts)
        {
            for (var path = part.Path; path.Length >= _root.Length - 1; path = Path.GetDirectoryName(path)!)
            {
                if (Path.Exists(path) && (File.GetAttributes(path) & FileAttributes.ReparsePoint) != 0)
                {
                    throw Fail(part, $"'{path}' is a symbolic link. Delete it.");
                }
            }

            if (Directory.Exists(part.Path))
            {
                throw Fail(part, "it is a folder. Delete it.");
            }

            if (!locked.Contains(GetName(part)) && FindChange(part) == "changed")
            {
                throw Fail(part, $"it was not downloaded for this spec. Delete the folder '{Path.GetFileName(_root.TrimEnd(Path.DirectorySeparatorChar))}'.");
            }
        }
    }

    /// <summary>Saves the parts, deletes those that the spec no longer refers to, and changes the entries of the lock.</summary>
    public void Save(SpecBundle bundle, string date)
    {
        foreach (var part in bundle.Parts.Where(part => FindChange(part) is not null))
        {
            AtomicFile.Write(part.Path, part.Content);
        }

        var parts = bundle.Parts.ToDictionary(GetName, part => CreateEntry(part, date), StringComparer.Ordinal);
        foreach (var (name, entry) in GetLocked().Where(entry => !parts.ContainsKey(entry.Key)))
        {
            Delete(name, entry);
        }

        specLock.SetParts(request.Name, parts);
    }

    private LockedSpec CreateEntry(BundledFile part, string date)
    {
        var hash = GetHash(part.Content);
        var url = part.Url!.AbsoluteUri;
        return specLock.Specs.TryGetValue(GetName(part), out var entry) && entry.Sha256 == hash && entry.Url == url && entry.PartOf == request.Name
            ? entry
            : new LockedSpec(url, hash, Version: null, date) { PartOf = request.Name };
    }

    /// <summary>Deletes a file that was not edited. The lock file can be edited, so it must not name a file of another folder.</summary>
    private void Delete(string name, LockedSpec entry)
    {
        var prefix = request.Name + PartFolder.Suffix + "/";
        if (!name.StartsWith(prefix, StringComparison.Ordinal))
        {
            return;
        }

        var path = Path.GetFullPath(Path.Combine(_root, name[prefix.Length..]));
        if (path.StartsWith(_root, StringComparison.Ordinal) && File.Exists(path) && GetHash(File.ReadAllBytes(path)) == entry.Sha256)
        {
            File.Delete(path);
        }
    }

    private List<KeyValuePair<string, LockedSpec>> GetLocked() => [.. specLock.Specs.Where(entry => entry.Value.PartOf == request.Name)];

    private string GetName(BundledFile part) =>
        request.Name + PartFolder.Suffix + "/" + Path.GetRelativePath(_root, part.Path).Replace('\\', '/');

    private static string? FindChange(BundledFile part) =>
        !File.Exists(part.Path) ? "new" : File.ReadAllBytes(part.Path).AsSpan().SequenceEqual(part.Content) ? null : "changed";

    private static string GetHash(byte[] content) => Convert.ToHexString(SHA256.HashData(content)).ToLowerInvariant();

    private DownloadException Fail(BundledFile part, string reason) =>
        new($"The document {part.Url} cannot be saved to '{GetName(part)}', because {reason}") { Id = ToolDiagnosticIds.PartNotSaved };
}
