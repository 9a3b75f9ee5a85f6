using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Parts;

/// <summary>Provides the services that the visits of a split document share.</summary>
/// <param name="Parts">The files.</param>
/// <param name="Locator">Finds the targets of references.</param>
/// <param name="Targets">The parts that the document needs.</param>
/// <param name="Externals">Receives the references that cannot be resolved.</param>
/// <param name="Schemas">The named schemas of the spec itself; null if it has none.</param>
/// <param name="Limits">The limits of the document.</param>
/// <param name="Diagnostics">Receives errors.</param>
internal sealed record PartContext(
    PartSet Parts,
    PartLocator Locator,
    PartTargets Targets,
    ExternalReferences Externals,
    SpecNode? Schemas,
    SpecLimits Limits,
    DiagnosticBag Diagnostics)
{
    public bool IsSchemaName(string text) => Schemas?[text] is not null;

    /// <summary>Returns a value of <c>$ref</c> that resolves to nothing, and records the reason.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="file">The file with the reference.</param>
    /// <param name="failure">The reason.</param>
    public SpecNode Fail(SpecNode reference, SpecSource file, ReferenceFailure failure)
    {
        // In another file, the reference must not be taken for one within the spec.
        var failed = reference.Text[0] == '#' ? SpecNode.String(reference.Location, Parts.GetRelativePath(file) + reference.Text) : reference;
        Externals.Add(failed, failure);
        return failed;
    }

    /// <summary>Creates the failure of a reference to a value of the wrong JSON type.</summary>
    public ReferenceFailure CreateWrongKind(string text, PartPosition position)
    {
        var kind = position.Node.IsObject || position.Node.IsArray
            ? (position.Node.IsObject ? "an object" : "an array") + ", which is not expected here"
            : "not an object";
        return new ReferenceFailure(
            DiagnosticIds.UnusablePart, text, Parts.GetRelativePath(position.File), $"the value at {position.Pointer} is {kind}");
    }
}
