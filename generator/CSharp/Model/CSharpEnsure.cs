using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary>Represents the extension method that creates a resource unless it exists.</summary>
/// <param name="MethodName">The name without the suffix <c>Async</c>.</param>
/// <param name="Find">The method that finds the resource: its name without the suffix <c>Async</c>, and the property of the client; null for the group.</param>
/// <param name="FindArguments">The expressions for the arguments of that method before the condition.</param>
/// <param name="Scope">The expressions that are true for an item in the same scope.</param>
/// <param name="Conditions">The expressions for values of an item with the texts that they have.</param>
/// <param name="Create">The operation that creates the resource.</param>
/// <param name="CreateGroup">The property of the client with that operation; null for the group.</param>
/// <param name="ExistingType">The type of an existing resource.</param>
/// <param name="HasOwnResult">Whether the response of the creation is returned as such, because it has another type.</param>
/// <param name="Read">The operation that reads the resource by its ID; null if it is not read.</param>
/// <param name="Locals">The names of an item, its ID and a cancellation token.</param>
internal sealed record CSharpEnsure(
    string MethodName,
    (string Method, string? Group) Find,
    EquatableArray<string> FindArguments,
    EquatableArray<string> Scope,
    EquatableArray<(string Value, string Text)> Conditions,
    CSharpOperation Create,
    string? CreateGroup,
    string ExistingType,
    bool HasOwnResult,
    CSharpEnsureRead? Read,
    EquatableArray<string> Locals);
