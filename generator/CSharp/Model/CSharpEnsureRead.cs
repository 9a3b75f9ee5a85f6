using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary>Represents the operation that reads a resource by its ID.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Group">The property of the client with the operation; null for the group.</param>
/// <param name="IdPattern">The path of the ID in an item of the list, as in a property pattern; null if existing resources are not read.</param>
/// <param name="CreatedId">The path of the ID in the response of the creation; null if created resources are not read.</param>
/// <param name="Arguments">The expressions for the arguments; empty for the ID.</param>
internal sealed record CSharpEnsureRead(
    CSharpOperation Operation, string? Group, string? IdPattern, string? CreatedId, EquatableArray<string> Arguments);
