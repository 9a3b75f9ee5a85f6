using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Parts;

/// <summary>Represents a place at which a part replaces the reference to it, because its kind has no components.</summary>
/// <param name="Node">The part.</param>
/// <param name="Shape">The kind of the part.</param>
/// <param name="Owner">The target that contains the reference; null for the spec.</param>
/// <param name="Path">The pointer of the reference in the target or in the spec, without <c>#</c>.</param>
internal sealed record PartInclusion(SpecNode Node, DocumentShape Shape, PartTarget? Owner, string Path);
