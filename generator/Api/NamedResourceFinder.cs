using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.Api;

/// <summary>
/// Finds resources that have a list, a name and a way to create or to read one of them: <c>GET /things</c> with items that have a <c>name</c>, and
/// <c>POST /things</c> or <c>GET /things/{id}</c>. The name is a property of the item and of the body, or of the object <c>meta</c> in both.
/// </summary>
internal sealed class NamedResourceFinder(PropertyPathFinder properties, IReadOnlyList<ApiOperationModel> operations)
{
    private const string Meta = "meta.";
    private static readonly string[] Parents = [string.Empty, Meta];

    private readonly ILookup<string, ApiOperationModel> _creations = operations.Where(static operation => operation is { Method: "post", Deprecated: false })
        .ToLookup(static operation => operation.Route, StringComparer.Ordinal);

    private readonly ILookup<string, ApiOperationModel> _items = operations.Where(static operation => operation is { Method: "get", Deprecated: false })
        .ToLookup(static operation => GetListRoute(operation.Route), StringComparer.Ordinal);

    /// <summary>Returns the resources, in the order of the operations.</summary>
    public IEnumerable<ApiNamedResource> Find() => operations.Select(Find).OfType<ApiNamedResource>();

    private ApiNamedResource? Find(ApiOperationModel list)
    {
        // Without a filter of the server, only a list in one response is searched.
        if (list is not { PagedOperation: { } items, Deprecated: false }
            || list.Parameters.Any(static parameter => parameter is { Required: true, FixedValue: null })
            || items is { NameFilter: null, Pagination: not null })
        {
            return null;
        }

        var parent = Array.Find(Parents, parent => FindText(items.Item.Type, parent + "name") is not null);
        var item = _items[list.Route].FirstOrDefault();
        var create = _creations[list.Route].FirstOrDefault();
        if (parent is null || items.Item.Nullable || (create ?? item) is not { } source)
        {
            return null;
        }

        return new ApiNamedResource(
            list, FindText(items.Item.Type, parent + "name")!, item, create is null ? null : FindCreation(create, items.Item.Type, item, parent))
        {
            NameSource = source,
        };
    }

    /// <summary>Returns the path of the list that contains the resource at a path: <c>/things</c> for <c>/things/{id}</c>. Other paths have no list.</summary>
    private static string GetListRoute(string route) =>
        route.LastIndexOf("/{", StringComparison.Ordinal) is var start and > 0 && route.IndexOf('}', start) == route.Length - 1
            ? route.Substring(0, start)
            : string.Empty;

    private ApiNamedCreation? FindCreation(ApiOperationModel create, ApiType listed, ApiOperationModel? item, string parent)
    {
        if (create is not { Body: { Kind: ApiBodyKind.Json, Required: true, Choices.Count: 0, Type: { Nullable: false } body } }
            || create.Parameters.Any(static parameter => parameter is { Required: true, FixedValue: null })
            || FindResult(create) is not { } result
            || FindText(body.Type, parent + "name") is not { } name
            || !name.Steps.All(static step => step.Property is { Required: true, ReadOnly: false, Type.Nullable: false }))
        {
            return null;
        }

        var scope = GetScope(body.Type, listed, parent).ToList();
        return result.Equals(listed) ? new ApiNamedCreation(create, name, scope, null)
            : item is not null && result.Equals(FindResult(item)) && FindId(item, listed, parent) is { } id ? new ApiNamedCreation(create, name, scope, id)
            : null;
    }

    /// <summary>Returns the ID of an item that the operation for one item takes.</summary>
    private ApiPropertyPath? FindId(ApiOperationModel item, ApiType listed, string parent) =>
        properties.Find(listed, parent + "id") is { } id
        && item.Parameters.Where(static parameter => parameter is { Required: true, FixedValue: null }).ToList() is { Count: 1 } parameters
        && parameters[0].Type.Type.Equals(id.Last.Type.Type)
            ? id
            : null;

    private static ApiType? FindResult(ApiOperationModel operation) =>
        operation.Responses[0] is { Kind: ApiBodyKind.Json, Type: { Nullable: false } result } ? result.Type : null;

    /// <summary>Returns the values next to the name that both objects have and that identify a scope, such as <c>clusterId</c> or <c>scope</c>.</summary>
    private IEnumerable<(ApiPropertyPath Body, ApiPropertyPath Item)> GetScope(ApiType body, ApiType listed, string parent)
    {
        var owner = parent.Length == 0 ? body : properties.Find(body, Meta.TrimEnd('.'))!.Last.Type.Type;
        foreach (var property in properties.FindObject(owner)!.Properties.Where(static property => !property.ReadOnly && IsScope(property.WireName)))
        {
            if (properties.Find(body, parent + property.WireName) is { } own
                && properties.Find(listed, parent + property.WireName) is { } other
                && own.Last.Type.Type.Equals(other.Last.Type.Type)
                && (own.Last.Type.Type is ApiScalarType { Scalar: ApiScalar.String or ApiScalar.Guid } || properties.FindEnum(own.Last.Type.Type) is not null))
            {
                yield return (own, other);
            }
        }
    }

    private static bool IsScope(string name) => name.EndsWith("Id", StringComparison.Ordinal) || name is "scope" or "scopeType";

    private ApiPropertyPath? FindText(ApiType type, string path) =>
        properties.Find(type, path) is { Last.Type.Type: ApiScalarType { Scalar: ApiScalar.String } } found ? found : null;
}
