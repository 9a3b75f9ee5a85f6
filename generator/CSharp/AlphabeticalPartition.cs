using System.Linq;

namespace RunAi.Generator.CSharp;

/// <summary>
/// Shares types out among few files, by the first letters of their names: a type stays where it is whatever else a document gains. About as many names
/// of APIs begin with the letters of one range as with those of another.
/// </summary>
internal static class AlphabeticalPartition
{
    private static readonly string[] All = ["A_C", "D_H", "I_M", "N_O", "P_R", "S_T", "U_Z"];

    /// <summary>The range of a name, such as <c>A_C</c>; <c>_</c> for a letter of another alphabet.</summary>
    public static string GetRange(string name)
    {
        var letter = char.ToUpperInvariant(name[0]);
        return All.FirstOrDefault(range => range[0] <= letter && letter <= range[2]) ?? "_";
    }
}
