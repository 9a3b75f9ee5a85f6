using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary>Represents the security of operations.</summary>
/// <param name="Name">The identifier of the field.</param>
/// <param name="Alternatives">The names of the schemes of each alternative.</param>
internal sealed record CSharpRequirement(string Name, EquatableArray<EquatableArray<string>> Alternatives);
