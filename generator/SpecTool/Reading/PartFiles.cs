using System.Text;
using System.Text.RegularExpressions;
using RunAi.Generator.Specs;

namespace RunAi.Generated.SpecTool.Reading;

/// <summary>
/// Finds the files of a split document as a build does: those below the folder of the spec that its references name, directly or through other files.
/// Symbolic links are not followed.
/// </summary>
internal static partial class PartFiles
{
    /// <summary>Returns the files that a spec can refer to.</summary>
    /// <param name="path">The path of the spec.</param>
    /// <param name="text">The text of the spec.</param>
    public static IReadOnlyList<SpecSource> Find(string path, string text)
    {
        var spec = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(spec) + Path.DirectorySeparatorChar;
        var found = new Dictionary<string, SpecSource>(StringComparer.Ordinal);
        var pending = new Queue<(string Path, string Text)>([(spec, text)]);
        while (pending.TryDequeue(out var file))
        {
            foreach (var name in FileName().Matches(file.Text).Select(match => Uri.UnescapeDataString(match.Groups["name"].Value)).Distinct())
            {
                var part = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file.Path)!, name));
                if (part != spec && part.StartsWith(folder, StringComparison.Ordinal) && !found.ContainsKey(part) && IsPlainFile(part, folder))
                {
                    var source = new SpecSource(part, File.ReadAllText(part, Encoding.UTF8));
                    found.Add(part, source);
                    pending.Enqueue((part, source.Text!));
                }
            }
        }

        return [.. found.Values];
    }

    /// <summary>Returns a value indicating whether a build finds the file of a reference in the text of a spec or a part.</summary>
    public static bool IsFound(string reference) => FileName().Match($"\"{reference}\"") is { Success: true } match && match.Groups["name"].Value == reference;

    private static bool IsPlainFile(string path, string folder)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        for (var current = path; current.Length > folder.Length; current = Path.GetDirectoryName(current)!)
        {
            if ((File.GetAttributes(current) & FileAttributes.ReparsePoint) != 0)
            {
                return false;
            }
        }

        return true;
    }

    [GeneratedRegex(@"(?<=[\s""'])(?<name>(?!/)[^\s""'#,\[\]{}()<>|*?;:$@\\]+\.(?:json|ya?ml))(?=[\s""'#,}\]]|\z)", RegexOptions.IgnoreCase)]
    private static partial Regex FileName();
}
