using System.Collections.Generic;
using RunAi.Generator.OpenApi.Reading;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.OpenApi3;

/// <summary>Reads OpenAPI 3.0 (3.0.0 to 3.0.4).</summary>
internal sealed class OpenApi30Reader(SpecNode root, ReadingBudget budget, ReadingReports reports)
    : OpenApi3Reader(root, identifiers: false, budget, reports)
{
    public override IReadOnlyList<string> Methods { get; } = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    protected override bool ArePathsOptional => false;
}
