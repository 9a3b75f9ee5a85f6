using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api;

/// <summary>Applies <c>x-runai-pagination</c>. Invalid extensions are reported (RUNAI0029), and the pagination is detected instead.</summary>
internal sealed class DeclaredPagination(IReadOnlyDictionary<string, ApiDeclaration> declarations, DiagnosticBag diagnostics)
{
    private const string Keyword = "x-runai-pagination";

    private readonly PropertyPathFinder _properties = new(declarations);

    /// <summary>Returns the list of an operation with the declared pagination; the detected list if the extension is not valid.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="declared">The extension.</param>
    /// <param name="detected">The detected list; null if there is none.</param>
    public ApiPagedOperation? Apply(ApiOperationModel operation, OpenApiPagination declared, ApiPagedOperation? detected)
    {
        var problem = FindProblem(operation, declared, detected, out var list);
        if (problem is null)
        {
            return list;
        }

        diagnostics.Report(DiagnosticIds.InvalidExtension, declared.Location, Keyword, $"{operation.HttpMethod} {operation.Path}", problem);
        return detected;
    }

    private string? FindProblem(ApiOperationModel operation, OpenApiPagination declared, ApiPagedOperation? detected, out ApiPagedOperation? list)
    {
        list = declared.IsNone && detected is not null ? detected with { Pagination = null } : null;
        if (declared.IsNone)
        {
            return null;
        }

        if (operation.Method != "get" || operation.Responses[0] is not { Kind: ApiBodyKind.Json, Type: { } response })
        {
            return "the operation is not a GET with a JSON response";
        }

        list = declared.Items is { } items ? FindItems(response.Type, items) : detected ?? FindOnlyList(response.Type);
        if (list is null)
        {
            return declared.Items is null
                ? "the response has no list, or several. \"items\" can name it"
                : $"\"{declared.Items}\" is not a list in the response, or in an object in it";
        }

        string?[] kinds = [declared.Offset, declared.Page, declared.Cursor, declared.Link, declared.Header];
        if (kinds.Count(static kind => kind is not null) != 1)
        {
            return "exactly one of \"offset\", \"page\", \"cursor\", \"link\", \"header\" and \"none\" is required";
        }

        var name = declared.Offset ?? declared.Page ?? declared.Cursor;
        var position = FindParameter(operation, name, declared.Cursor is null);
        var limit = FindParameter(operation, declared.Limit, isInteger: true);
        var problem = FindParameterProblem(name, position, declared.Cursor is null) ?? FindParameterProblem(declared.Limit, limit, isInteger: true)
            ?? FindCursorProblem(declared, list)
            ?? new[] { declared.Next, declared.Total, declared.Pages, declared.HasMore, declared.Link }.OfType<string>()
                .Where(path => FindScalar(response.Type, path) is null)
                .Select(static path => $"\"{path}\" is not a property of the response with a single value").FirstOrDefault();
        if (problem is not null)
        {
            return problem;
        }

        if (declared.First is not (null or "0" or "1"))
        {
            return $"\"first\" is {declared.First}, but must be 0 or 1";
        }

        if (declared.Header is not null && !string.Equals(declared.Header, "Link", StringComparison.OrdinalIgnoreCase))
        {
            return $"\"header\" is \"{declared.Header}\", but must be \"Link\"";
        }

        list = list with { Pagination = Create(declared, position, limit) };
        return null;
    }

    private static ApiPagination Create(OpenApiPagination declared, ApiParameter? position, ApiParameter? limit)
    {
        var kind = declared.Offset is not null ? ApiPaginationKind.Offset
            : declared.Page is not null ? ApiPaginationKind.Page
            : declared.Link is not null ? ApiPaginationKind.Link
            : declared.Header is not null ? ApiPaginationKind.LinkHeader
            : declared.Item is not null ? ApiPaginationKind.ItemCursor
            : ApiPaginationKind.Cursor;
        return new ApiPagination(kind)
        {
            Position = position,
            Limit = limit,
            Next = declared.Link ?? declared.Next,
            Total = declared.Total,
            Pages = declared.Pages,
            HasMore = declared.HasMore,
            ItemProperty = declared.Item,
            FirstPage = declared.First == "0" ? 0 : 1,
        };
    }

    private string? FindCursorProblem(OpenApiPagination declared, ApiPagedOperation list) =>
        declared.Cursor is null ? null
        : declared is { Next: null, Item: null } or { Next: not null, Item: not null } ? "a cursor requires either \"next\" or \"item\""
        : declared is { Item: { } item } && FindScalar(list.Item.Type, item) is null ? $"\"{item}\" is not a property of the items with a single value"
        : declared is { Item: not null, HasMore: null } ? "\"item\" requires \"hasMore\""
        : null;

    private static string? FindParameterProblem(string? name, ApiParameter? parameter, bool isInteger) => name is null || parameter is not null
        ? null
        : $"\"{name}\" is not a query parameter of the operation with {(isInteger ? "an integer" : "a single value")}";

    private static ApiParameter? FindParameter(ApiOperationModel operation, string? name, bool isInteger) => operation.Parameters.FirstOrDefault(parameter =>
        parameter is { In: ParameterLocation.Query, AsJson: false, FixedValue: null, Type.Type: ApiScalarType { Scalar: var scalar } }
        && parameter.WireName == name
        && (isInteger ? scalar is ApiScalar.Int32 or ApiScalar.Int64 : scalar is not (ApiScalar.Boolean or ApiScalar.Any)));

    private ApiScalarType? FindScalar(ApiType type, string path) => FindLast(type, path)?.Type.Type as ApiScalarType;

    private ApiPagedOperation? FindOnlyList(ApiType response)
    {
        var lists = (_properties.FindObject(response)?.Properties ?? []).Where(static property => property.Type.Type is ApiListType).ToList();
        return lists.Count == 1 ? new ApiPagedOperation(lists[0].WireName, null, ((ApiListType)lists[0].Type.Type).Item, null) : null;
    }

    private ApiPagedOperation? FindItems(ApiType response, string path)
    {
        var names = Split(path);
        return names.Length <= 2 && FindLast(response, path)?.Type.Type is ApiListType list
            ? new ApiPagedOperation(names[names.Length - 1], names.Length == 2 ? names[0] : null, list.Item, null)
            : null;
    }

    /// <summary>Returns the property at the end of a path, in which a backslash precedes a dot of a name.</summary>
    private ApiProperty? FindLast(ApiType type, string path)
    {
        ApiProperty? last = null;
        foreach (var name in Split(path))
        {
            last = _properties.FindObject(last is null ? type : last.Type.Type)?.Properties.FirstOrDefault(property => property.WireName == name);
            if (last is null)
            {
                return null;
            }
        }

        return last;
    }

    private static string[] Split(string path) => [.. path.Replace("\\.", "\0").Split('.').Select(static name => name.Replace('\0', '.'))];
}
