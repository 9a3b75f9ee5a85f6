using System.Collections.Generic;

namespace RunAi.Generator.Api.Model;

internal sealed class ApiUnionVariant
{
    public required ApiType Type { get; init; }

    /// <summary>Gets the name of the variant in the document's own words.</summary>
    public required string NameHint { get; init; }

    /// <summary>
    /// Gets the preceding variants as which every value of this variant is read, because the JSON looks the same; empty if the variant can be told apart.
    /// </summary>
    public required IReadOnlyList<ApiUnionVariant> ReadAs { get; init; }
}
