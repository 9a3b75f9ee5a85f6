using System.Collections.Generic;

namespace RunAi.Generator.Api.Model;

internal sealed class ApiUnionVariant
{
    public required ApiType Type { get; init; }

    /// <summary>What the variant should be called.</summary>
    public required string NameHint { get; init; }

    /// <summary>The discriminator's values for this variant; empty where there is no discriminator.</summary>
    public IReadOnlyList<string> DiscriminatorValues { get; init; } = [];

    /// <summary>How a value is recognised as this variant; set once all objects are known.</summary>
    public ApiMatch Match { get; set; } = new(ApiMatchKind.JsonKind, null, []);
}
