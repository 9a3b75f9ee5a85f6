using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.CSharp;

/// <summary>
/// Creates the overloads without optional parameters, which keep calls valid when a later version of the spec adds the first option.
/// </summary>
internal static class OverloadBuilder
{
    private const string MaxItems = "maxItems";
    private const string Null = "null";

    /// <summary>Creates the overloads of an operation.</summary>
    /// <param name="list">The parameters of the operation.</param>
    /// <param name="paged">The method that enumerates the items of the list; null for none.</param>
    /// <param name="isOffsetRequired">Whether an offset is a required parameter of the operation.</param>
    public static IEnumerable<CSharpOverload> Build(ParameterList list, CSharpPagedOperation? paged, bool isOffsetRequired)
    {
        var parameters = list.GetOrderedParameters().ToList();
        var counts = list.GetOverloads().ToList();
        if (counts.Count == 0)
        {
            yield break;
        }

        foreach (var count in counts)
        {
            yield return Create(CSharpMethodKind.Result, parameters, count);
            yield return Create(CSharpMethodKind.Response, parameters, count);
            if (paged is not null)
            {
                yield return Create(CSharpMethodKind.Items, parameters, count, paged.Pagination is null ? null : Null);
            }
        }

        if (paged is { Pagination: not null })
        {
            // With an optional offset, all versions of the method have options before the maximum number of items.
            yield return isOffsetRequired
                ? Create(CSharpMethodKind.Items, parameters, counts[0], MaxItems)
                : Create(CSharpMethodKind.Items, parameters, parameters.Count, Null);
        }
    }

    private static CSharpOverload Create(CSharpMethodKind method, List<CSharpParameter> parameters, int count, string? maxItems = null) => new(
        method,
        parameters.Take(count).ToEquatableArray(),
        maxItems == MaxItems,
        parameters.Take(count).Select(parameter => parameter.Name)
            .Concat(Enumerable.Repeat(Null, parameters.Count - count))
            .Concat(new[] { maxItems }.OfType<string>())
            .ToEquatableArray());
}
