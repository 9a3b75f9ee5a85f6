using System.Collections.Generic;

namespace RunAi.Generator.OpenApi.Parts;

/// <summary>Resolves references to files as text (RFC 3986, section 5.2). No file is opened.</summary>
internal static class FilePath
{
    /// <summary>Returns a path with forward slashes and without dot segments; null if it has more <c>..</c> than folders.</summary>
    public static string? Normalize(string path)
    {
        var kept = new List<string>();
        foreach (var segment in path.Replace('\\', '/').Split('/'))
        {
            if (segment == "..")
            {
                if (kept.Count == 0 || kept[kept.Count - 1].Length == 0)
                {
                    return null;
                }

                kept.RemoveAt(kept.Count - 1);
            }
            else if (segment != "." && (segment.Length > 0 || kept.Count == 0))
            {
                kept.Add(segment);
            }
        }

        return string.Join("/", kept);
    }

    /// <summary>Returns the normalized path of a relative reference; null if it is not one, or has more <c>..</c> than there are folders.</summary>
    /// <param name="referringFile">The normalized path of the file with the reference.</param>
    /// <param name="reference">The reference, without its fragment.</param>
    /// <param name="isEncoded">Whether percent-encoded characters are decoded.</param>
    public static string? Resolve(string referringFile, string reference, bool isEncoded = true)
    {
        // Splitters write names with a question mark without encoding it. Files have no query.
        if (!IsRelative(isEncoded ? reference : reference.Replace('?', '-')))
        {
            return null;
        }

        var path = GetFolder(referringFile);
        foreach (var segment in reference.Split('/'))
        {
            var name = isEncoded ? Uri.UnescapeDataString(segment) : segment;
            if (name.IndexOfAny(['/', '\\']) >= 0)
            {
                return null;
            }

            path += name + "/";
        }

        return Normalize(path)?.TrimEnd('/');
    }

    /// <summary>Returns a value indicating whether a reference is a relative path: without a scheme, a host, a query or backslashes.</summary>
    public static bool IsRelative(string reference) =>
        reference.Length > 0 && reference[0] != '/' && reference.IndexOfAny(['\\', '?']) < 0 && !HasScheme(reference);

    /// <summary>Returns a value indicating whether a reference begins with a scheme (RFC 3986, section 3.1).</summary>
    public static bool HasScheme(string reference)
    {
        var colon = reference.IndexOf(':');
        var slash = reference.IndexOf('/');
        return colon > 0 && (slash < 0 || colon < slash);
    }

    /// <summary>Returns the folder of a file, with the slash at its end; empty if the path has none.</summary>
    public static string GetFolder(string path) => path.Substring(0, path.LastIndexOf('/') + 1);

    /// <summary>Returns the path of a file relative to a folder; the path itself if the file is not below the folder.</summary>
    /// <param name="folder">The folder, with the slash at its end.</param>
    /// <param name="path">The normalized path.</param>
    public static string GetRelative(string folder, string path)
    {
        var climbs = string.Empty;
        for (var top = folder; top.Length > 1; top = GetFolder(top.TrimEnd('/')))
        {
            if (path.StartsWith(top, StringComparison.Ordinal))
            {
                return climbs + path.Substring(top.Length);
            }

            climbs += "../";
        }

        return folder.Length == 0 || path.Length == 0 || path[0] == '/' ? path : climbs + path;
    }

    /// <summary>Returns a path without the extensions of JSON and YAML files.</summary>
    public static string WithoutExtension(string path)
    {
        foreach (var extension in new[] { ".json", ".yaml", ".yml" })
        {
            if (path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return path.Substring(0, path.Length - extension.Length);
            }
        }

        return path;
    }
}
