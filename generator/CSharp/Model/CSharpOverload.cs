using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary>Represents an extension method that calls a method of an operation without some of its optional parameters.</summary>
/// <param name="Method">The method that it calls.</param>
/// <param name="Parameters">The parameters of the operation that it has.</param>
/// <param name="HasMaxItems">Whether it has the maximum number of items, and an optional cancellation token.</param>
/// <param name="Arguments">The arguments of the call without the cancellation token.</param>
internal sealed record CSharpOverload(
    CSharpMethodKind Method, EquatableArray<CSharpParameter> Parameters, bool HasMaxItems, EquatableArray<string> Arguments);
