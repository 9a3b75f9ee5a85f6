using RunAi.Generated.SpecTool.Reading;
using RunAi.Generator.Specs;

namespace RunAi.Generated.SpecTool.Bundling;

/// <summary>Represents a downloaded spec with the documents that it refers to.</summary>
/// <param name="Spec">The spec.</param>
/// <param name="Parts">The documents that it refers to, directly or through others, in the order of the references.</param>
/// <param name="Others">The files of the project that it refers to.</param>
/// <param name="Refused">The references whose documents were not downloaded, which was reported.</param>
internal sealed record SpecBundle(
    BundledFile Spec, IReadOnlyList<BundledFile> Parts, IReadOnlyList<SpecSource> Others, IReadOnlyList<MissingReference> Refused)
{
    /// <summary>Gets the files that references can refer to, besides the spec.</summary>
    public IReadOnlyList<SpecSource> Sources => [.. Others, .. Parts.Select(static part => part.Source)];

    /// <summary>Reads the spec with all parts.</summary>
    public SpecReadResult Read(string? overlayPath) => SpecReadResult.Read(Spec.Path, Spec.Text, overlayPath, Sources);
}
