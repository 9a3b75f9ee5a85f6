using System.Collections.Generic;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Schemas;

/// <summary>Represents the allowed values of a schema.</summary>
/// <param name="Values">The distinct values except null; null if the schema has no <c>enum</c>.</param>
/// <param name="HasNull">Whether null is allowed.</param>
/// <param name="Names">A name for each value, or empty.</param>
/// <param name="Descriptions">A description for each value, or empty.</param>
internal readonly record struct EnumValues(
    IReadOnlyList<SpecNode>? Values, bool HasNull, IReadOnlyList<string> Names, IReadOnlyList<string> Descriptions);
