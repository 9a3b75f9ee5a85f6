using System.Collections.Generic;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Reading;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.OpenApi3;

/// <summary>Reads OpenAPI 3.1 and 3.2, whose schemas are JSON Schema 2020-12.</summary>
/// <param name="root">The document.</param>
/// <param name="isAtLeast32">Whether path items may have the method <c>query</c> and <c>additionalOperations</c>.</param>
/// <param name="budget">Bounds the reading.</param>
/// <param name="diagnostics">Takes what is wrong with the document.</param>
internal sealed class OpenApi31Reader(SpecNode root, bool isAtLeast32, ReadingBudget budget, DiagnosticBag diagnostics)
    : OpenApi3Reader(root, identifiers: true, budget, diagnostics)
{
    // Typed as a list: spreading an array would make the assembly need System.Memory, which hosts of the compiler bring in other versions.
    private static readonly IReadOnlyList<string> Common = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    public override IReadOnlyList<string> Methods { get; } = isAtLeast32 ? [.. Common, "query"] : Common;

    public override bool HasAdditionalOperations => isAtLeast32;

    protected override bool ArePathsOptional => true;
}
