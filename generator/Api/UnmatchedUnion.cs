using System.Collections.Generic;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.Api;

/// <summary>A union whose variants have no tests yet: <see cref="UnionMatcher"/> finds these once all types are known.</summary>
internal sealed record UnmatchedUnion : ApiDeclaration
{
    /// <summary>Gets the variants in document order.</summary>
    public required IReadOnlyList<UnmatchedVariant> Variants { get; init; }

    /// <summary>Gets the discriminator property; null if the document declares none.</summary>
    public string? DiscriminatorName { get; init; }

    /// <summary>Gets the discriminator's values with the schemas that they select, which can be variants of a nested union.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> DiscriminatorMapping { get; init; } = [];
}
