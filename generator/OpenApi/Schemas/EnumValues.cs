using System.Collections.Generic;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Schemas;

/// <summary>What a schema says about its allowed values.</summary>
/// <param name="Values">Without null and without repetitions; null where the schema has no <c>enum</c>.</param>
/// <param name="HasNull">Whether null was among them.</param>
/// <param name="Names">As many as the values, or none.</param>
/// <param name="Descriptions">As many as the values, or none.</param>
internal readonly record struct EnumValues(
    IReadOnlyList<SpecNode>? Values, bool HasNull, IReadOnlyList<string> Names, IReadOnlyList<string> Descriptions);
