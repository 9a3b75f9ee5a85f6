using System.Text;
using RunAi.Generated.SpecTool.Reading;
using RunAi.Generator.OpenApi.Parts;

namespace RunAi.Generated.SpecTool.Bundling;

/// <summary>Creates the references between the files of a bundle.</summary>
internal static class RelativeReference
{
    /// <summary>Returns the reference to use instead of another one; null if that one already refers to the file.</summary>
    /// <param name="file">The file with the reference.</param>
    /// <param name="target">The file that it refers to.</param>
    /// <param name="text">The reference as downloaded.</param>
    public static string? Create(BundledFile file, BundledFile target, string text)
    {
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = hash < 0 ? (text, "") : (text[..hash], text[hash..]);
        if (PartFiles.IsFound(path) && FilePath.Resolve(Normalize(file.Path), path) == Normalize(target.Path))
        {
            return null;
        }

        var relative = Path.GetRelativePath(Path.GetDirectoryName(file.Path)!, target.Path).Replace('\\', '/');
        return string.Join('/', relative.Split('/').Select(Uri.EscapeDataString)) + Encode(fragment);
    }

    private static string Normalize(string path) => FilePath.Normalize(path)!;

    /// <summary>Encodes the characters of a fragment that a string in JSON or YAML would have to escape.</summary>
    private static string Encode(string fragment)
    {
        var encoded = new StringBuilder();
        foreach (var character in fragment)
        {
            encoded.Append(character is '"' or '\'' or '\\' || char.IsWhiteSpace(character) || char.IsControl(character)
                ? Uri.EscapeDataString(character.ToString())
                : character.ToString());
        }

        return encoded.ToString();
    }
}
