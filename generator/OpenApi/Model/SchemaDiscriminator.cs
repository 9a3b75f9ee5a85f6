using System.Collections.Generic;

namespace RunAi.Generator.OpenApi.Model;

/// <param name="PropertyName">The member whose value tells the variants apart.</param>
/// <param name="Mapping">Values and the pointers of the schemas they stand for, in document order; names without <c>#/</c> are already made pointers.</param>
internal sealed record SchemaDiscriminator(string PropertyName, IReadOnlyList<KeyValuePair<string, string>> Mapping);
