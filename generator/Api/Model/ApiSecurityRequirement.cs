using System.Collections.Generic;

namespace RunAi.Generator.Api.Model;

/// <summary>Represents the security of operations: one of the alternatives is required, with all of its schemes. An empty one requires no credential.</summary>
/// <param name="Alternatives">The names of the schemes of each alternative.</param>
internal sealed record ApiSecurityRequirement(IReadOnlyList<IReadOnlyList<string>> Alternatives);
