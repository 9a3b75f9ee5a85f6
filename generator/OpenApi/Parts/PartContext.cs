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
}
