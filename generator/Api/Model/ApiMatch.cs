using System.Collections.Generic;

namespace RunAi.Generator.Api.Model;

/// <summary>Represents the test that recognizes a value as a variant of a union.</summary>
/// <param name="Kind">The kind of test.</param>
/// <param name="PropertyName">
/// The property that a <see cref="ApiMatchKind.PropertyValue"/> or <see cref="ApiMatchKind.PropertyKind"/> test reads; otherwise null.
/// </param>
/// <param name="Texts">The values of that property, or the names of properties; empty for tests of JSON types.</param>
/// <param name="JsonKinds">The JSON types that the value or the property can have, in order; otherwise empty.</param>
internal sealed record ApiMatch(ApiMatchKind Kind, string? PropertyName, IReadOnlyList<string> Texts, IReadOnlyList<ApiJsonKind> JsonKinds)
{
    /// <summary>Gets the path from the value to the nested value to which the test applies; empty for the value itself.</summary>
    public IReadOnlyList<ApiPathStep> Path { get; init; } = [];
}
