using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.OpenApi.Model;
using static RunAi.Generator.Api.PageProperties;

namespace RunAi.Generator.Api;

/// <summary>
/// Detects paginations other than offsets, by conventional names of parameters and properties. A shape with several candidates is ambiguous, and is not
/// detected.
/// </summary>
internal sealed class PageKindDetector(IReadOnlyDictionary<string, ApiDeclaration> declarations)
{
    private static readonly string[] CursorParameters =
    [
        "after", "afterid", "continuationtoken", "continue", "cursor", "marker", "nextcursor", "nextpagetoken", "nexttoken", "pageafter", "pagecursor",
        "pagetoken", "startingafter",
    ];

    private static readonly string[] CursorProperties =
    [
        "aftercursor", "continuationtoken", "endcursor", "nextcontinuationtoken", "nextcursor", "nextmarker", "nextpagecursor", "nextpagetoken", "nexttoken",
    ];

    private static readonly string[] LinkProperties =
        ["nexthref", "nextlink", "nextpagelink", "nextpageuri", "nextpageurl", "nexturi", "nexturl", "odatanextlink"];

    private static readonly string[] PageParameters = ["page", "pageindex", "pageno", "pagenum", "pagenumber"];
    private static readonly string[] SizeParameters = ["itemsperpage", "limit", "pagelimit", "pagesize", "perpage", "resultsperpage", "size"];
    private static readonly string[] HasMoreProperties = ["hasmore", "hasnext", "hasnextpage"];
    private static readonly string[] PagesProperties = ["lastpage", "numberofpages", "numpages", "pagecount", "pages", "pagestotal", "totalpages"];
    private static readonly string[] TotalProperties =
        ["total", "totalcount", "totalelements", "totalitems", "totalrecords", "totalresults"];

    private readonly PageProperties _properties = new(declarations);

    /// <summary>Returns the pagination of a list; null if none is detected.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="item">The type of the items.</param>
    /// <param name="isEnvelope">Whether the response is the list, or nothing but its envelope.</param>
    /// <param name="envelopes">The objects that contain the list; none if the response is the list.</param>
    public ApiPagination? Detect(ApiOperationModel operation, ApiTypeUse item, bool isEnvelope, params ApiObject[] envelopes)
    {
        var properties = _properties.Find(envelopes);
        var size = FindParameter(operation, SizeParameters, isInteger: true);
        return FindCursor(operation, properties, size)
            ?? FindLink(properties, size, isEnvelope)
            ?? FindItemCursor(operation, properties, item, size)
            ?? (isEnvelope ? FindLinkHeader(operation, size) ?? FindPage(operation, properties, size) : null);
    }

    private static ApiPagination? FindCursor(ApiOperationModel operation, List<PageProperty> properties, ApiParameter? size)
    {
        if (FindParameter(operation, CursorParameters, isInteger: false) is not { } cursor)
        {
            return null;
        }

        var hasMore = FindHasMore(properties);
        var next = properties.Where(property => IsText(property.Type) && IsCursor(property, hasMore is not null && cursor.WireName.StartsWith("after",
            StringComparison.OrdinalIgnoreCase))).ToList();
        return next.Count == 1
            ? new ApiPagination(ApiPaginationKind.Cursor) { Position = cursor, Limit = size, Next = next[0].Path, HasMore = hasMore }
            : null;
    }

    // The ID of the last item is the cursor of the next page only if another property tells whether there is one.
    private static bool IsCursor(PageProperty property, bool allowsLast) =>
        CursorProperties.Contains(property.Name)
        || (property.Name == "lastid" && allowsLast)
        || (property is { Name: "continue", Container: "metadata" } or { Name: "next", Container: "cursor" or "cursors" })
        || (property is { Name: "after", Container: "cursors" or "next" or "paging" or "pagination" });

    private static ApiPagination? FindLink(List<PageProperty> properties, ApiParameter? size, bool isEnvelope)
    {
        var next = properties.Where(property => property.Type is ApiScalarType { Scalar: ApiScalar.String or ApiScalar.Uri } && IsLink(property,
            isEnvelope || size is not null)).ToList();
        return next.Count == 1 ? new ApiPagination(ApiPaginationKind.Link) { Limit = size, Next = next[0].Path } : null;
    }

    /// <summary>A <c>next</c> that is not among links can be a cursor, unless its format is a URI.</summary>
    private static bool IsLink(PageProperty property, bool isList) =>
        LinkProperties.Contains(property.Name)
        || property is { Name: "next", Container: "links" }
        || (property is { Name: "href", Container: "next" } && property.Path.IndexOf("links.", StringComparison.OrdinalIgnoreCase) >= 0)
        || (isList && property is { Name: "next", Type: ApiScalarType { Scalar: ApiScalar.Uri } });

    private ApiPagination? FindItemCursor(ApiOperationModel operation, List<PageProperty> properties, ApiTypeUse item, ApiParameter? size)
    {
        const string Id = "id";
        return FindParameter(operation, ["startingafter"], isInteger: false) is { } cursor
            && FindHasMore(properties) is { } hasMore
            && item.Type is ApiNamedType named
            && IsIdentified(declarations[named.Key])
                ? new ApiPagination(ApiPaginationKind.ItemCursor) { Position = cursor, Limit = size, ItemProperty = Id, HasMore = hasMore }
                : null;

        bool IsIdentified(ApiDeclaration declaration) => declaration switch
        {
            ApiObject value => value.Properties.Any(static property => property.WireName == Id && IsText(property.Type.Type)),
            ApiUnion union => union.Variants.All(variant =>
                variant.Type is ApiNamedType part && declarations[part.Key] is ApiObject value && IsIdentified(value)),
            _ => false,
        };
    }

    private static ApiPagination? FindLinkHeader(ApiOperationModel operation, ApiParameter? size) =>
        operation.Responses[0].HasLinkHeader
        && (size is not null || FindParameter(operation, PageParameters, isInteger: true) is not null
            || FindParameter(operation, CursorParameters, isInteger: false) is not null)
            ? new ApiPagination(ApiPaginationKind.LinkHeader) { Limit = size }
            : null;

    private static ApiPagination? FindPage(ApiOperationModel operation, List<PageProperty> properties, ApiParameter? size)
    {
        if (FindParameter(operation, PageParameters, isInteger: true) is not { } page)
        {
            return null;
        }

        var next = FindNumber(properties, ["nextpage"]);
        var pagination = new ApiPagination(ApiPaginationKind.Page)
        {
            Position = page,
            Limit = size,
            Next = next,
            Total = FindNumber(properties, TotalProperties),
            Pages = FindNumber(properties, PagesProperties),
            HasMore = FindHasMore(properties),
        };
        if (size is null && pagination is { Next: null, Pages: null, HasMore: null })
        {
            return null;
        }

        // Whether the first page is 0 or 1 must be declared, unless the response has the number of the next page.
        return (page.DefaultValue ?? page.Minimum) is { } first and (0 or 1) ? pagination with { FirstPage = first }
            : next is not null ? pagination with { FirstPage = 0 }
            : null;
    }

    private static string? FindHasMore(List<PageProperty> properties) => FindOnly(properties, HasMoreProperties, static scalar => scalar == ApiScalar.Boolean);

    private static string? FindNumber(List<PageProperty> properties, string[] names) =>
        FindOnly(properties, names, static scalar => scalar is ApiScalar.Int32 or ApiScalar.Int64);

    private static string? FindOnly(List<PageProperty> properties, string[] names, Func<ApiScalar, bool> isOfType)
    {
        var found = properties
            .Where(property => names.Contains(property.Name) && property.Type is ApiScalarType { Scalar: var scalar } && isOfType(scalar))
            .ToList();
        return found.Count == 1 ? found[0].Path : null;
    }

    private static ApiParameter? FindParameter(ApiOperationModel operation, string[] names, bool isInteger)
    {
        var found = operation.Parameters.Where(parameter =>
            parameter is { In: ParameterLocation.Query, AsJson: false, FixedValue: null, Type.Type: ApiScalarType { Scalar: var scalar } }
            && names.Contains(Simplify(parameter.WireName))
            && (isInteger ? scalar is ApiScalar.Int32 or ApiScalar.Int64 : IsText(parameter.Type.Type))).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    private static bool IsText(ApiType type) => type is ApiScalarType { Scalar: ApiScalar.String or ApiScalar.Guid or ApiScalar.Int32 or ApiScalar.Int64 };
}
