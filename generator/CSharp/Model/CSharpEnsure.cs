using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary>Represents the method that creates a resource unless it exists.</summary>
/// <param name="MethodName">The name without the suffix <c>Async</c>.</param>
/// <param name="Create">The operation that creates it.</param>
/// <param name="Name">The expression for the name in the body.</param>
/// <param name="Scope">The expressions that are true for an item in the scope of the body.</param>
/// <param name="Item">The operation that reads a resource that was found; null if the list has its type.</param>
/// <param name="IdPattern">The property pattern for the ID of a found item; null if the list has its type.</param>
/// <param name="ItemName">The name of the variable for an item.</param>
/// <param name="IdName">The name of the variable for the ID.</param>
/// <param name="TokenName">The name of the cancellation token of a request.</param>
internal sealed record CSharpEnsure(
    string MethodName,
    CSharpOperation Create,
    string Name,
    EquatableArray<string> Scope,
    CSharpOperation? Item,
    string? IdPattern,
    string ItemName,
    string IdName,
    string TokenName);
