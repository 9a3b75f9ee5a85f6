using System.Collections.Generic;

namespace RunAi.Generator.OpenApi.Model;

/// <summary>Represents a discriminator (OpenAPI 3.0.3, Discriminator Object).</summary>
/// <param name="PropertyName">The property whose value tells the variants apart.</param>
/// <param name="Mapping">The values with the pointers of their schemas, in document order. Names of schemas are already converted to pointers.</param>
/// <param name="IsIncomplete">Whether values were omitted because their schemas cannot be resolved, so that the names of schemas need not be values.</param>
internal sealed record SchemaDiscriminator(string PropertyName, IReadOnlyList<KeyValuePair<string, string>> Mapping, bool IsIncomplete);
