using System.Collections.Generic;

namespace RunAi.Generator.Api.Model;

/// <summary>A JSON object with known members; all parts of an allOf are already flattened into it.</summary>
internal sealed record ApiObject : ApiDeclaration
{
    public required IReadOnlyList<ApiProperty> Properties { get; init; }

    /// <summary>What members that are not listed hold; null where the schema allows none.</summary>
    public required ApiTypeUse? AdditionalProperties { get; init; }

    /// <summary>Whether a request body reaches the object.</summary>
    public bool InRequest { get; init; }
}
