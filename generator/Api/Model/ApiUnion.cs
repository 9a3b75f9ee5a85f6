using System.Collections.Generic;

namespace RunAi.Generator.Api.Model;

/// <summary>Represents a value of one of several types (oneOf, anyOf).</summary>
internal sealed record ApiUnion : ApiDeclaration
{
    /// <summary>Gets the variants.</summary>
    public required IReadOnlyList<ApiUnionVariant> Variants { get; init; }

    /// <summary>Gets the tests of the variants in the order in which a reader runs them.</summary>
    public required IReadOnlyList<ApiUnionTest> Tests { get; init; }
}
