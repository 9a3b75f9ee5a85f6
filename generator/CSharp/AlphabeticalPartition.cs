using System.Linq;

namespace RunAi.Generator.CSharp;

/// <summary>
/// Distributes types over a few files by the first letters of their names, so that additional types do not move a type to another file. The ranges
/// contain about the same number of names in typical APIs.
/// </summary>
internal static class AlphabeticalPartition
{
    private static readonly string[] All = ["A_C", "D_H", "I_M", "N_O", "P_R", "S_T", "U_Z"];

    /// <summary>Returns the range of a name, such as <c>A_C</c>, or <c>_</c> for letters of other alphabets.</summary>
    public static string GetRange(string name)
    {
        var letter = char.ToUpperInvariant(name[0]);
        return All.FirstOrDefault(range => range[0] <= letter && letter <= range[2]) ?? "_";
    }
}
