using RunAi.Generator.Api.Model;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.CSharp;

/// <summary>Makes the method that gives an operation's list item by item.</summary>
internal sealed class ItemsBuilder(TypeExpressions expressions)
{
    private static readonly string[] Verbs = ["Get", "List"];

    /// <param name="items">The list.</param>
    /// <param name="operation">The name of the operation's method.</param>
    /// <param name="parameters">The parameters of that method.</param>
    public CSharpItems Build(ApiItems items, string operation, ParameterList parameters) =>
        new(operation, expressions.TypeOf(items.Item), expressions.ReadFunction(items.Item), items.Member, items.Outer, items.Pages is { } pages ? PagesOf(pages, parameters) : null);

    /// <summary>Takes a name as .NET has it for lazy siblings: <c>EnumerateProjects</c> beside <c>GetProjects</c> or <c>ListProjects</c>.</summary>
    public static string TakeName(string operation, NameScope scope)
    {
        foreach (var verb in Verbs)
        {
            if (operation.StartsWith(verb, StringComparison.Ordinal) && operation.Length > verb.Length && !char.IsLower(operation[verb.Length])
                && "Enumerate" + operation.Substring(verb.Length) is var name && scope.TryTake(name))
            {
                return name;
            }
        }

        return scope.Take("Enumerate" + operation);
    }

    private static CSharpPages PagesOf(ApiPages pages, ParameterList parameters) => new(
        pages.Offset.WireName,
        parameters.ValueOf(pages.Offset),
        pages.Limit?.WireName,
        pages.Limit is null ? "null" : parameters.ValueOf(pages.Limit),
        pages.Next,
        pages.Total,
        pages.Limit?.DefaultNumber,
        pages.Limit?.LargestNumber);
}
