using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api;

/// <summary>
/// Finds resources that have a list, a name and a way to create or to read one of them: <c>GET /things</c> with items that have a <c>name</c>, and
/// <c>POST /things</c> or <c>GET /things/{id}</c>. The name is a property of the item and of the body, or of the object <c>meta</c> in both.
/// <c>x-runai-ensure</c> declares other names and lists; an extension that does not match its operation is reported (RUNAI0029).
/// </summary>
internal sealed class NamedResourceFinder
{
    private const string Name = "name";
    private const string MetaName = "meta.name";

    private readonly PropertyPathFinder _properties;
    private readonly IReadOnlyList<ApiOperationModel> _operations;
    private readonly DiagnosticBag _diagnostics;
    private readonly DeclaredCreations _declared;
    private readonly ILookup<string, ApiOperationModel> _items;
    private readonly NamedCreationFinder _creations;

    public NamedResourceFinder(PropertyPathFinder properties, IReadOnlyList<ApiOperationModel> operations, DiagnosticBag diagnostics)
    {
        _properties = properties;
        _operations = operations;
        _diagnostics = diagnostics;
        _declared = new DeclaredCreations(operations);
        _items = operations.Where(static operation => operation is { Method: "get", Deprecated: false })
            .ToLookup(static operation => GetListRoute(operation.Route), StringComparer.Ordinal);
        _creations = new NamedCreationFinder(properties, _items);
    }

    /// <summary>Returns the resources, in the order of the operations.</summary>
    public List<ApiNamedResource> Find()
    {
        foreach (var operation in _operations.Where(static operation => operation is { EnsureExtension: not null, Method: not "post" }))
        {
            Report(operation, "the operation is not a POST");
        }

        return [.. _operations.Where(static operation => operation is { Method: "get", Deprecated: false }).Select(Find).OfType<ApiNamedResource>()];
    }

    private ApiNamedResource? Find(ApiOperationModel list)
    {
        var creations = _declared.Get(list).ToList();

        // Without a filter of the server, only a list in one response is searched.
        if (list.PagedOperation is not { Item.Nullable: false } items
            || list.Parameters.Any(static parameter => parameter is { Required: true, FixedValue: null, In: not ParameterLocation.Path })
            || items is { NameFilter: null, Pagination: not null })
        {
            creations.ForEach(creation => Report(creation, $"{list.HttpMethod} {list.Path} is not a list that can be searched by a name"));
            return null;
        }

        if (FindName(list, items.Item.Type) is not { } name)
        {
            creations.ForEach(creation => Report(creation, $"the items of {list.HttpMethod} {list.Path} do not have the text \"{GetItemName(list)}\""));
            return null;
        }

        var source = creations.Find(creation => creation.Route == list.Route)
            ?? _items[list.Route].FirstOrDefault()
            ?? creations.Find(creation => creation.Group == list.Group);
        return source is null && creations.Count == 0 ? null
            : new ApiNamedResource(list, name, [.. creations.Select(creation => FindCreation(creation, list, name)).OfType<ApiNamedCreation>()])
            {
                NameSource = source,
            };
    }

    private ApiNamedCreation? FindCreation(ApiOperationModel creation, ApiOperationModel list, ApiPropertyPath name)
    {
        var found = _creations.Find(creation, list, name, out var reason);
        if (found is null)
        {
            Report(creation, reason);
        }

        return found;
    }

    private string GetItemName(ApiOperationModel list) => _declared.GetItemName(list) ?? Name;

    private ApiPropertyPath? FindName(ApiOperationModel list, ApiType item) => _declared.GetItemName(list) is { } declared
        ? _properties.FindText(item, declared)
        : _properties.FindText(item, Name) ?? _properties.FindText(item, MetaName);

    /// <summary>Returns the path of the list that contains the resource at a path: <c>/things</c> for <c>/things/{id}</c>. Other paths have no list.</summary>
    private static string GetListRoute(string route) =>
        route.LastIndexOf("/{", StringComparison.Ordinal) is var start and > 0 && route.IndexOf('}', start) == route.Length - 1
            ? route.Substring(0, start)
            : string.Empty;

    // What is not declared is only detected.
    private void Report(ApiOperationModel creation, string reason)
    {
        if (creation.EnsureExtension is { } extension)
        {
            _diagnostics.Report(
                DiagnosticIds.InvalidExtension, extension.Location, "x-runai-ensure", $"{creation.HttpMethod} {creation.Path}", reason);
        }
    }
}
