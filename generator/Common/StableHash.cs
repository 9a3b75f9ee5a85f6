using System.Globalization;

namespace RunAi.Generator.Common;

/// <summary>Computes hashes that are the same in every process and on every machine (FNV-1a).</summary>
internal static class StableHash
{
    /// <summary>Computes the hash of a text as eight hexadecimal digits.</summary>
    public static string Compute(string text) => ComputeHash(text).ToString("x8", CultureInfo.InvariantCulture);

    /// <summary>Maps a text to a bucket from 0 to <paramref name="count"/> - 1.</summary>
    public static int GetBucket(string text, int count) => (int)(ComputeHash(text) % (uint)count);

    private static uint ComputeHash(string text)
    {
        var hash = 2166136261u;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 16777619u);
        }

        return hash;
    }
}
