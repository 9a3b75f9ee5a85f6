using System.Collections.Generic;
using RunAi.Generator.Api.Model;
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

    private static CSharpPagination CreatePagination(ApiPagination pagination, ParameterList parameters) => new(
        pagination.Offset.WireName,
        parameters.GetValueExpression(pagination.Offset),
        pagination.Limit?.WireName,
        pagination.Limit is null ? "null" : parameters.GetValueExpression(pagination.Limit),
        pagination.Next,
        pagination.Total,
        pagination.Limit?.DefaultValue,
        pagination.Limit?.Maximum);
}
