using System.Globalization;

namespace RunAi.Generator.Common;

/// <summary>A hash that is the same in every process and on every machine.</summary>
internal static class StableHash
{
    /// <summary>The hash of the text as eight hexadecimal digits.</summary>
    public static string Compute(string text) => ComputeHash(text).ToString("x8", CultureInfo.InvariantCulture);

    /// <summary>One of the numbers below <paramref name="count"/> that the text alone decides.</summary>
    public static int GetBucket(string text, int count) => (int)(ComputeHash(text) % (uint)count);

    // FNV-1a.
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
