using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary>An operation in one form of its response: a method, its twin with the whole response, and the static description of both.</summary>
/// <param name="MethodName">Without the suffixes <c>Async</c> and <c>WithResponseAsync</c>.</param>
/// <param name="OperationId">As the document writes it.</param>
/// <param name="HttpMethod">The expression for the method, such as <c>HttpMethod.Get</c>; null where <paramref name="CustomMethod"/> is set.</param>
/// <param name="CustomMethod">A method that <c>HttpMethod</c> has no member for; null for none.</param>
/// <param name="Route">The route template.</param>
/// <param name="RequiredRole">The Run:ai role, or null.</param>
/// <param name="ResultType">The type of the response; null for no body.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="IsObsolete">Whether the document calls it deprecated.</param>
/// <param name="Parameters">Without the cancellation token.</param>
/// <param name="Bindings">How they go into the request.</param>
/// <param name="Responses">What the description says of successes.</param>
/// <param name="Errors">What the description says of errors.</param>
/// <param name="PagedOperation">The method that gives the items of its list; null where it has none.</param>
internal sealed record CSharpOperation(
    string MethodName,
    string OperationId,
    string? HttpMethod,
    string? CustomMethod,
    string Route,
    string? RequiredRole,
    string? ResultType,
    CSharpDoc Doc,
    bool IsObsolete,
    EquatableArray<CSharpParameter> Parameters,
    EquatableArray<CSharpBinding> Bindings,
    EquatableArray<CSharpResponse> Responses,
    EquatableArray<CSharpError> Errors,
    CSharpPagedOperation? PagedOperation);
