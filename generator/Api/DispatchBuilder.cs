using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Api;

/// <summary>
/// Builds the methods that <c>x-runai-dispatch</c> declares. Invalid extensions are reported (RUNAI0029) and ignored; operations that a filter has removed
/// are omitted.
/// </summary>
internal sealed class DispatchBuilder(PropertyPathFinder properties, IReadOnlyList<ApiOperationModel> operations, DiagnosticBag diagnostics)
{
    private readonly ILookup<string, ApiOperationModel> _byId = operations.Where(static operation => operation.OperationId is not null)
        .ToLookup(static operation => operation.OperationId!, StringComparer.Ordinal);

    /// <summary>Returns the methods, in the order of the operations and of their names.</summary>
    public IEnumerable<ApiDispatch> Build() => operations.SelectMany(Build);

    private IEnumerable<ApiDispatch> Build(ApiOperationModel resolver)
    {
        if (resolver.DispatchExtension is not { } dispatch)
        {
            yield break;
        }

        if (FindId(resolver) is not { } id
            || resolver.Responses[0] is not { Kind: ApiBodyKind.Json, Type: { Nullable: false } response }
            || properties.Find(response.Type, dispatch.Kind) is not { } kind
            || (kind.Last.Type.Type is not ApiScalarType { Scalar: ApiScalar.String } && properties.FindEnum(kind.Last.Type.Type) is null))
        {
            Report(resolver, $"the operation does not have one parameter and the text \"{dispatch.Kind}\" in its response");
            yield break;
        }

        foreach (var method in dispatch.Methods)
        {
            var targets = method.Value
                .SelectMany(entry => _byId[entry.Value].Take(1).Select(operation => new KeyValuePair<string, ApiOperationModel>(entry.Key, operation)))
                .ToList();
            if (targets.Find(target => FindId(target.Value)?.Type.Type.Equals(id.Type.Type) != true) is { Value: { } other })
            {
                Report(resolver, $"{other.HttpMethod} {other.Path} does not have the same parameter");
            }
            else if (targets.Count > 0)
            {
                yield return new ApiDispatch(method.Key, resolver, kind, targets);
            }
        }
    }

    private static ApiParameter? FindId(ApiOperationModel operation) =>
        operation.Parameters.Where(static parameter => parameter is { Required: true, FixedValue: null }).ToList() is { Count: 1 } required
        && operation.Body is not { Required: true }
            ? required[0]
            : null;

    private void Report(ApiOperationModel resolver, string reason) => diagnostics.Report(
        DiagnosticIds.InvalidExtension, resolver.DispatchExtension!.Location, "x-runai-dispatch", $"{resolver.HttpMethod} {resolver.Path}", reason);
}
