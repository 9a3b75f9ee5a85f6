using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Parts;

/// <summary>Represents a value in a file of a split document.</summary>
/// <param name="File">The file.</param>
/// <param name="Pointer">The canonical JSON pointer of the value, <c>#</c> for the whole file.</param>
/// <param name="Node">The value.</param>
/// <param name="BaseUri">The <c>$id</c> of the innermost schema that contains the value, as an absolute URI; null if there is none.</param>
internal sealed record PartPosition(SpecSource File, string Pointer, SpecNode Node, string? BaseUri)
{
    /// <summary>Gets the name under which an index refers to the value; null if a reference refers to it directly.</summary>
    public string? IndexedName { get; init; }

    /// <summary>Gets the name of the value: the last token of its pointer, or the name of the file.</summary>
    public string Name
    {
        get
        {
            var path = FilePath.WithoutExtension(File.Path.Replace('\\', '/'));
            return IsWholeFile ? path.Substring(path.LastIndexOf('/') + 1) : JsonPointer.GetLastToken(Pointer);
        }
    }

    public bool IsWholeFile => Pointer == JsonPointer.Root;
}
