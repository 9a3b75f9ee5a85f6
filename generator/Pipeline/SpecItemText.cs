using System.Linq;
using System.Security;
using RunAi.Generator.OpenApi.Parts;

namespace RunAi.Generator.Pipeline;

/// <summary>Writes <c>RunAiSpec</c> items for messages.</summary>
internal static class SpecItemText
{
    /// <summary>Returns the item of a spec with a further file in its <c>References</c>.</summary>
    /// <param name="spec">The spec.</param>
    /// <param name="path">The normalized path of the file.</param>
    public static string WithReference(SpecFile spec, string path)
    {
        var item = spec.Metadata!.Item.Length == 0 ? spec.Path : spec.Metadata.Item;
        var references = spec.Metadata.References.Split(';').Select(static pattern => pattern.Trim()).Where(static pattern => pattern.Length > 0)
            .Append(FilePath.GetRelative(GetFolder(spec, item.Replace('\\', '/')), path));
        return $"<RunAiSpec Include=\"{SecurityElement.Escape(item)}\" References=\"{SecurityElement.Escape(string.Join(";", references))}\" />";
    }

    /// <summary>Returns the folder of the project, which the paths of items are relative to.</summary>
    private static string GetFolder(SpecFile spec, string item)
    {
        var path = FilePath.Normalize(spec.Path) ?? spec.Path;
        return path.EndsWith("/" + item, StringComparison.Ordinal)
            ? path.Substring(0, path.Length - item.Length)
            : FilePath.GetFolder(spec.Metadata!.DefiningProject.Replace('\\', '/'));
    }
}
