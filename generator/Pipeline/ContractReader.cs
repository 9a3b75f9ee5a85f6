using System.Linq;
using RunAi.Generator.Emit.Contracts;

namespace RunAi.Generator.Pipeline;

/// <summary>Reads the lines of a contract file, and finds what prevents their comparison.</summary>
internal static class ContractReader
{
    // Longer than those in a text that people write, and followed by a space or the end of the line.
    private static readonly string[] ConflictMarkers = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

    /// <summary>
    /// Returns the lines; empty for white space. Line ends of Windows are read as those of Unix, and the last line end can be missing.
    /// </summary>
    public static string[] ReadLines(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        var lines = text.Replace("\r\n", "\n").Split('\n');
        return lines[lines.Length - 1].Length == 0 ? lines.Take(lines.Length - 1).ToArray() : lines;
    }

    /// <summary>Returns a problem and the index of its line; null if the lines can be compared.</summary>
    public static (int Line, string Text)? FindProblem(string[] lines)
    {
        var conflict = Array.FindIndex(lines, IsConflictMarker);
        if (conflict >= 0)
        {
            return (conflict, $"it contains a conflict marker (\"{lines[conflict]}\") of version control");
        }

        return lines.Length == 0 || lines[0] == ContractFormat.Header ? null
            : lines[0].StartsWith(ContractFormat.HeaderStart, StringComparison.Ordinal)
                ? (0, $"its format is {lines[0].Substring(ContractFormat.HeaderStart.Length)}, but this version of the package supports format "
                    + ContractFormat.Version)
                : (0, $"its first line is not \"{ContractFormat.Header}\"");
    }

    private static bool IsConflictMarker(string line) => ConflictMarkers.Any(marker =>
        line.StartsWith(marker, StringComparison.Ordinal) && (line.Length == marker.Length || line[marker.Length] == ' '));
}
