using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary>Represents the extension method of a client that calls the operation for the kind of a resource.</summary>
/// <param name="MethodName">The name without the suffix <c>Async</c>.</param>
/// <param name="ResolverGroup">The property of the client with the operation that reads the resource.</param>
/// <param name="Resolver">The operation that reads the resource.</param>
/// <param name="Resource">The name of the variable for the resource.</param>
/// <param name="KindName">The name of the variable for the kind.</param>
/// <param name="Call">The name of the variable for the call.</param>
/// <param name="Kind">The expression for the kind of the resource, as text.</param>
/// <param name="Cases">The calls by the values of the kind.</param>
internal sealed record CSharpDispatch(
    string MethodName,
    string ResolverGroup,
    CSharpOperation Resolver,
    string Resource,
    string KindName,
    string Call,
    string Kind,
    EquatableArray<CSharpDispatchCase> Cases);
