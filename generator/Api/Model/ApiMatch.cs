using System.Collections.Generic;

namespace RunAi.Generator.Api.Model;

/// <summary>How a value is recognised as a variant of a union.</summary>
/// <param name="Kind">The test.</param>
/// <param name="PropertyName">The member that a <see cref="ApiMatchKind.PropertyValue"/> looks at; null otherwise.</param>
/// <param name="Texts">The member's values, or the names of members; empty for <see cref="ApiMatchKind.JsonKind"/>.</param>
internal sealed record ApiMatch(ApiMatchKind Kind, string? PropertyName, IReadOnlyList<string> Texts);
