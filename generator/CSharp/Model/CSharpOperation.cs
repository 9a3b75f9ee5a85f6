using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary>
/// Represents an operation in one form of its response: a method, its variant that returns the whole response, and the static description of both.
/// </summary>
/// <param name="MethodName">The name without the suffixes <c>Async</c> and <c>WithResponseAsync</c>.</param>
/// <param name="OperationId">The operationId in the document.</param>
/// <param name="HttpMethod">The expression for the HTTP method, such as <c>HttpMethod.Get</c>; null if <paramref name="CustomMethod"/> is set.</param>
/// <param name="CustomMethod">The HTTP method if <c>HttpMethod</c> has no property for it; otherwise null.</param>
/// <param name="Route">The route template.</param>
/// <param name="RequiredRole">The required Run:ai role; null for none.</param>
/// <param name="ResultType">The type of the result; null for none.</param>
/// <param name="ResponseType">The type of the value in the whole response, which is nullable if redirections are declared; null for none.</param>
/// <param name="SendMethod">The method of the request that returns the result.</param>
/// <param name="SendForResponseMethod">The method of the request that returns the whole response.</param>
/// <param name="ForgivesNull">Whether the value in the whole response is null for a redirection although the result is never null.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="IsObsolete">Whether it is marked as deprecated.</param>
/// <param name="Parameters">The parameters without the cancellation token.</param>
/// <param name="Receiver">The name of the receiver of extension methods with these parameters.</param>
/// <param name="Overloads">The extension methods that omit optional parameters.</param>
/// <param name="Bindings">The bindings of the parameters to the request.</param>
/// <param name="Responses">The responses that indicate success.</param>
/// <param name="Errors">The responses that indicate errors.</param>
/// <param name="PagedOperation">The method that enumerates the items of the list in the response; null for none.</param>
internal sealed record CSharpOperation(
    string MethodName,
    string OperationId,
    string? HttpMethod,
    string? CustomMethod,
    string Route,
    string? RequiredRole,
    string? ResultType,
    string? ResponseType,
    string SendMethod,
    string SendForResponseMethod,
    bool ForgivesNull,
    CSharpDoc Doc,
    bool IsObsolete,
    EquatableArray<CSharpParameter> Parameters,
    string Receiver,
    EquatableArray<CSharpOverload> Overloads,
    EquatableArray<CSharpBinding> Bindings,
    EquatableArray<CSharpResponse> Responses,
    EquatableArray<CSharpError> Errors,
    CSharpPagedOperation? PagedOperation)
{
    /// <summary>Gets the expression for the security requirement; null for none.</summary>
    public string? Requirement { get; init; }

    /// <summary>Gets the parameters for the metrics, the start and the end, and the option for the number of samples; empty for other operations.</summary>
    public EquatableArray<string> MetricParameters { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Gets the items of the response, which the method returns; null if the response is not a stream of items.</summary>
    public CSharpStream? Stream { get; init; }
}
