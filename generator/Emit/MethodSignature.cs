using System.Collections.Generic;

namespace RunAi.Generator.Emit;

/// <summary>Represents the declaration of a method.</summary>
/// <param name="ReturnType">The return type.</param>
/// <param name="Name">The name.</param>
/// <param name="Parameters">The parameters, with default values.</param>
/// <param name="IsObsolete">Whether it is marked as deprecated.</param>
internal sealed record MethodSignature(string ReturnType, string Name, IReadOnlyList<string> Parameters, bool IsObsolete = false);
