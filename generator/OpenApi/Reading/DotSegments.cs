using System.Collections.Generic;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>Finds and removes the segments <c>.</c> and <c>..</c> of paths (RFC 3986, section 5.2.4), also if their dots are percent-encoded.</summary>
internal static class DotSegments
{
    /// <summary>Finds the first dot segment of a path, or returns null.</summary>
    public static string? Find(string path) => Array.Find(path.Split('/'), segment => Decode(segment) is "." or "..");

    /// <summary>Removes the dot segments of an absolute path. Those that lead above the root are ignored.</summary>
    public static string Remove(string path)
    {
        if (Find(path) is null)
        {
            return path;
        }

        var kept = new List<string>();
        foreach (var segment in path.Split('/'))
        {
            if (Decode(segment) is var decoded && decoded == "..")
            {
                kept.RemoveRange(Math.Max(kept.Count - 1, 1), kept.Count > 1 ? 1 : 0);
            }
            else if (decoded != ".")
            {
                kept.Add(segment);
            }
        }

        return string.Join("/", kept);
    }

    private static string Decode(string segment) => segment.IndexOf('%') < 0 ? segment : segment.Replace("%2e", ".").Replace("%2E", ".");
}
