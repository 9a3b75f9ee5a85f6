using System.Globalization;

namespace RunAi.Generator.Common;

/// <summary>A hash that is the same in every process and on every machine, for names that have to be shortened.</summary>
internal static class StableHash
{
    /// <summary>The FNV-1a hash of the text as eight hexadecimal digits.</summary>
    public static string Of(string text)
    {
        var hash = 2166136261u;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 16777619u);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
