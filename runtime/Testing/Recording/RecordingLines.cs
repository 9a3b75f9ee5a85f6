using System.Text.Json;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Testing.Recording;

/// <summary>Finds the lines of JSON paths.</summary>
internal static class RecordingLines
{
    /// <summary>Finds the one-based line of a value, or of the deepest object or array on its path that exists.</summary>
    public static int Find(byte[] json, string path)
    {
        var offsets = new List<long>();
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            offsets.Add(reader.TokenStartIndex);
        }

        var paths = JsonPathFinder.FindAll(json, offsets);
        var best = 0;
        for (var index = 1; index < paths.Count; index++)
        {
            if (paths[index].Length > paths[best].Length && IsPrefix(paths[index], path))
            {
                best = index;
            }
        }

        return json.AsSpan(0, (int)offsets[best]).Count((byte)'\n') + 1;
    }

    private static bool IsPrefix(string prefix, string path) =>
        path.StartsWith(prefix, StringComparison.Ordinal) && (path.Length == prefix.Length || path[prefix.Length] is '.' or '[');
}
