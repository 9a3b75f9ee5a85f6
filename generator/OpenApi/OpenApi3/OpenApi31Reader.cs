using System.Collections.Generic;
using RunAi.Generator.OpenApi.Reading;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.OpenApi3;

/// <summary>Reads OpenAPI 3.1 and 3.2, whose schemas are JSON Schema 2020-12.</summary>
/// <param name="root">The document.</param>
/// <param name="isAtLeast32">Whether path items can have the method <c>query</c> and <c>additionalOperations</c>.</param>
/// <param name="budget">The limit on the work of reading.</param>
/// <param name="reports">Receives the errors in the document.</param>
internal sealed class OpenApi31Reader(SpecNode root, bool isAtLeast32, ReadingBudget budget, ReadingReports reports)
    : OpenApi3Reader(root, identifiers: true, budget, reports)
{
    // Typed as a list: spreading an array would add a reference to System.Memory, of which hosts of the compiler have various versions.
    private static readonly IReadOnlyList<string> Common = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    public override IReadOnlyList<string> Methods { get; } = isAtLeast32 ? [.. Common, "query"] : Common;

    public override bool HasAdditionalOperations => isAtLeast32;

    protected override bool ArePathsOptional => true;
}
