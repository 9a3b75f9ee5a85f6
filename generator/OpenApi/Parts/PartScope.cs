using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Parts;

/// <summary>Represents what references are relative to.</summary>
/// <param name="File">The file with the references.</param>
/// <param name="BaseUri">The <c>$id</c> of the innermost schema that contains the references; null if there is none.</param>
internal readonly record struct PartScope(SpecSource File, string? BaseUri)
{
    /// <summary>Returns the scope of the references in a part.</summary>
    public static PartScope Of(PartPosition position) => new(position.File, position.BaseUri);
}
