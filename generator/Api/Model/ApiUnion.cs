using System.Collections.Generic;

namespace RunAi.Generator.Api.Model;

/// <summary>One of several types (oneOf, anyOf), in the order in which they are tried.</summary>
internal sealed class ApiUnion : ApiDeclaration
{
    public required IReadOnlyList<ApiUnionVariant> Variants { get; set; }

    /// <summary>The member that tells the variants apart, or null.</summary>
    public string? DiscriminatorName { get; init; }
}
