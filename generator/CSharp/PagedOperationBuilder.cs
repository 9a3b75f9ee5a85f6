using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.CSharp;

/// <summary>Creates the method that enumerates the items of an operation's list.</summary>
internal sealed class PagedOperationBuilder(TypeExpressions expressions)
{
    private static readonly string[] Verbs = ["Get", "List"];

    /// <summary>Creates the method.</summary>
    /// <param name="items">The list.</param>
    /// <param name="operation">The name of the operation's method.</param>
    /// <param name="parameters">The parameters of that method.</param>
    public CSharpPagedOperation Build(ApiPagedOperation items, string operation, ParameterList parameters) =>
        new(
            operation,
            expressions.GetTypeName(items.Item),
            expressions.GetReadFunction(items.Item),
            items.ItemsProperty,
            items.ContainerProperty,
            items.Pagination is { } pagination ? CreatePagination(pagination, parameters) : null,
            items.NameFilter is { } filter ? parameters.FindOption(filter.Parameter) : null);

    /// <summary>Takes a name in the style of .NET's lazy methods: <c>EnumerateProjects</c> for <c>GetProjects</c> or <c>ListProjects</c>.</summary>
    public static string TakeName(string operation, NameScope scope)
    {
        foreach (var verb in Verbs)
        {
            if (operation.StartsWith(verb, StringComparison.Ordinal)
                && operation.Length > verb.Length
                && !char.IsLower(operation[verb.Length])
                && "Enumerate" + operation.Substring(verb.Length) is var name
                && scope.TryTake(name))
            {
                return name;
            }
        }

        return scope.Take("Enumerate" + operation);
    }

    /// <summary>Returns the name of the enumerating method of an operation whose name no other operation of the group shares.</summary>
    public static string GetName(string operation) => TakeName(operation, new NameScope(new HashSet<string>(StringComparer.Ordinal)));

    private static CSharpPagination CreatePagination(ApiPagination pagination, ParameterList parameters)
    {
        var isNumbered = pagination.Kind is ApiPaginationKind.Offset or ApiPaginationKind.Page;
        return new CSharpPagination(
            GetMethod(pagination.Kind),
            GetArguments(pagination).OfType<CSharpPaginationArgument>().ToEquatableArray(),
            isNumbered ? parameters.GetValueExpression(pagination.Position!) : "null",
            isNumbered && pagination.Limit is not null ? parameters.GetValueExpression(pagination.Limit) : "null");
    }

    private static string GetMethod(ApiPaginationKind kind) => kind switch
    {
        ApiPaginationKind.Offset => RuntimeNames.PagedOperation.WithPagination,
        ApiPaginationKind.Page => RuntimeNames.PagedOperation.WithPages,
        ApiPaginationKind.Cursor => RuntimeNames.PagedOperation.WithCursor,
        ApiPaginationKind.ItemCursor => RuntimeNames.PagedOperation.WithItemCursor,
        ApiPaginationKind.Link => RuntimeNames.PagedOperation.WithLink,
        _ => RuntimeNames.PagedOperation.WithLinkHeader,
    };

    private static CSharpPaginationArgument?[] GetArguments(ApiPagination pagination) => pagination.Kind switch
    {
        ApiPaginationKind.Offset =>
        [
            .. GetParameters(pagination),
            Create("next", pagination.Next),
            Create("total", pagination.Total),
            .. GetSizes(pagination),
        ],
        ApiPaginationKind.Page =>
        [
            .. GetParameters(pagination),
            pagination.FirstPage == 1 ? null : new CSharpPaginationArgument("first", null, pagination.FirstPage),
            Create("next", pagination.Next),
            Create("total", pagination.Total),
            Create("pages", pagination.Pages),
            Create("hasMore", pagination.HasMore),
            .. GetSizes(pagination),
        ],
        ApiPaginationKind.Cursor => [Create(null, pagination.Position!.WireName), Create(null, pagination.Next), Create("hasMore", pagination.HasMore)],
        ApiPaginationKind.ItemCursor =>
            [Create(null, pagination.Position!.WireName), Create(null, pagination.ItemProperty), Create("hasMore", pagination.HasMore)],
        ApiPaginationKind.Link => [Create(null, pagination.Next)],
        _ => [],
    };

    private static CSharpPaginationArgument?[] GetParameters(ApiPagination pagination) =>
        [Create(null, pagination.Position!.WireName), Create(null, pagination.Limit?.WireName)];

    private static CSharpPaginationArgument?[] GetSizes(ApiPagination pagination) =>
        [Create("pageSize", pagination.Limit?.DefaultValue), Create("maxPageSize", pagination.Limit?.Maximum)];

    private static CSharpPaginationArgument? Create(string? name, string? text) => text is null ? null : new CSharpPaginationArgument(name, text);

    private static CSharpPaginationArgument? Create(string name, int? number) => number is { } value ? new CSharpPaginationArgument(name, null, value) : null;
}
