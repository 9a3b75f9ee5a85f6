using System.Collections.Generic;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.Api;

/// <param name="Type">The type of the variant.</param>
/// <param name="NameHint">The name of the variant in the document's own words.</param>
/// <param name="DiscriminatorValues">The discriminator's values for the variant; empty if the document declares no discriminator.</param>
internal sealed record UnmatchedVariant(ApiType Type, string NameHint, IReadOnlyList<string> DiscriminatorValues);
