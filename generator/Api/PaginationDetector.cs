using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api;

/// <summary>
/// Detects whether an operation returns a list, and whether the list has pages. OpenAPI has no keyword for this, so the detection relies on
/// the conventions of Run:ai and similar APIs: an offset in the query, and an array that is the response or its only array.
/// </summary>
internal sealed class PaginationDetector(
    IReadOnlyDictionary<string, ApiDeclaration> declarations, DeclaredCreations creations, DiagnosticBag diagnostics)
{
    private static readonly string[] NextNames = ["next", "nextOffset", "next_offset"];
    private static readonly string[] TotalNames = ["total", "totalRecords", "totalCount", "totalItems", "total_records", "total_count", "total_items"];

    // Properties that an envelope can have besides its list.
    private static readonly string[] OtherNames =
    [
        "limit", "offset", "count", "size", "page", "pageSize", "pages", "hasMore", "hasNext", "displayRecords", "pagination", "paging", "metadata", "links",
    ];

    // Those that lists with other paginations than offsets can have besides.
    private static readonly string[] MetadataNames =
    [
        "_links", "@odata.context", "@odata.count", "@odata.nextLink", "currentPage", "current_page", "cursor", "etag", "first", "has_more", "has_next", "href",
        "kind", "last", "last_page", "links", "meta", "next_page", "nextLink", "nextPage", "object", "page_info", "page_size", "pageInfo", "pageNumber",
        "pageToken", "per_page", "perPage", "prev", "prev_page", "previous", "self", "success", "total_pages", "totalElements", "totalPages",
        "totalResults", "url",
    ];

    private static readonly HashSet<string> EnvelopeNames = new(NextNames.Concat(TotalNames).Concat(OtherNames), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> AllEnvelopeNames = new(EnvelopeNames.Concat(MetadataNames), StringComparer.OrdinalIgnoreCase);

    private readonly PropertyPathFinder _properties = new(declarations);
    private readonly PageKindDetector _kinds = new(declarations);
    private readonly DeclaredPagination _declared = new(declarations, diagnostics);

    /// <summary>Returns the list that an operation returns; null if the response is not a list.</summary>
    public ApiPagedOperation? Detect(ApiOperationModel operation)
    {
        var list = DetectList(operation);
        if (operation.PaginationExtension is { } declared)
        {
            list = _declared.Apply(operation, declared, list);
        }

        return list is null ? null : list with { NameFilter = FindNameFilter(operation, GetNameField(operation, list)) };
    }

    private static ApiNameFilter? FindNameFilter(ApiOperationModel operation, string field)
    {
        var optional = operation.Parameters
            .Where(static parameter => parameter is { In: ParameterLocation.Query, Required: false, AsJson: false, FixedValue: null })
            .ToList();
        return optional.Find(parameter => parameter.EqualityFields.Contains(field)) is { } filter ? new ApiNameFilter(filter, field)
            : optional.Find(parameter => parameter.WireName == field && parameter.Type.Type is ApiScalarType { Scalar: ApiScalar.String }) is { } name
                ? new ApiNameFilter(name, null)
                : null;
    }

    /// <summary>Returns the field of filters that contains the name of an item.</summary>
    private string GetNameField(ApiOperationModel operation, ApiPagedOperation list) =>
        (creations.GetItemName(operation) is { } path ? _properties.Find(list.Item.Type, path)?.Last.WireName : null) ?? "name";

    private ApiPagedOperation? DetectList(ApiOperationModel operation)
    {
        // Requests for further pages must not change anything on the server.
        if (operation.Method != "get"
            || operation.Responses[0] is not { Kind: ApiBodyKind.Json, Type: { } response } success
            || success.Statuses.Any(status => status.Type is not null && !status.Type.Type.Equals(response.Type)))
        {
            return null;
        }

        var offset = FindParameter(operation, "offset");
        if (response.Type is ApiListType list)
        {
            return new ApiPagedOperation(null, null, list.Item, FindPagination(operation, offset) ?? _kinds.Detect(operation, list.Item, isEnvelope: true));
        }

        if (FindObject(response.Type) is not { } envelope)
        {
            return null;
        }

        if (FindList(envelope) is { } own)
        {
            var item = ((ApiListType)own.Type.Type).Item;
            var pagination = FindPagination(operation, offset, envelope)
                ?? _kinds.Detect(operation, item, IsEnvelopeOf(envelope, own, AllEnvelopeNames), envelope);
            return pagination is not null || IsEnvelopeOf(envelope, own, EnvelopeNames) ? CreatePagedOperation(null, own, pagination) : null;
        }

        // An envelope in an envelope: at this depth only pagination shows that the list is the content of the response.
        if (FindSingle(envelope, property => FindEnveloped(property) is not null) is not { } outer || !IsEnvelopeOf(envelope, outer, EnvelopeNames))
        {
            return null;
        }

        var inner = FindEnveloped(outer)!;
        ApiObject[] envelopes = [FindObject(outer.Type.Type)!, envelope];
        var pages = FindPagination(operation, offset, envelopes)
            ?? _kinds.Detect(operation, ((ApiListType)inner.Type.Type).Item, isEnvelope: true, envelopes);
        return pages is null ? null : CreatePagedOperation(outer.WireName, inner, pages);
    }

    /// <summary>Returns the list in an object that is only its envelope; otherwise null.</summary>
    private ApiProperty? FindEnveloped(ApiProperty property) =>
        FindObject(property.Type.Type) is { } inner && FindList(inner) is { } list && IsEnvelopeOf(inner, list, EnvelopeNames) ? list : null;

    private static ApiPagedOperation CreatePagedOperation(string? outer, ApiProperty list, ApiPagination? pages) =>
        new(list.WireName, outer, ((ApiListType)list.Type.Type).Item, pages);

    /// <summary>Returns the only list among an object's properties; otherwise null.</summary>
    private static ApiProperty? FindList(ApiObject value) => FindSingle(value, property => property.Type.Type is ApiListType);

    private static ApiProperty? FindSingle(ApiObject value, Func<ApiProperty, bool> predicate) =>
        value.Properties.Count(predicate) == 1 ? value.Properties.First(predicate) : null;

    private static bool IsEnvelopeOf(ApiObject value, ApiProperty content, HashSet<string> names) =>
        value.Properties.All(property => property == content || names.Contains(property.WireName));

    private ApiPagination? FindPagination(ApiOperationModel operation, ApiParameter? offset, params ApiObject[] envelopes) => offset is null
        ? null
        : new ApiPagination(ApiPaginationKind.Offset)
        {
            Position = offset,
            Limit = FindParameter(operation, "limit"),
            Next = FindMetadata(envelopes, NextNames),
            Total = FindMetadata(envelopes, TotalNames),
        };

    private static ApiParameter? FindParameter(ApiOperationModel operation, string name) => operation.Parameters.FirstOrDefault(parameter =>
        parameter is { In: ParameterLocation.Query, AsJson: false, FixedValue: null, Type.Type: ApiScalarType { Scalar: ApiScalar.Int32 or ApiScalar.Int64 } }
        && string.Equals(parameter.WireName, name, StringComparison.OrdinalIgnoreCase));

    private string? FindMetadata(ApiObject[] envelopes, string[] names) =>
        envelopes.Select(envelope => FindMetadata(envelope, names)).FirstOrDefault(path => path is not null);

    /// <summary>Returns the path of a property with one of the names, in the envelope itself or in an object in it; otherwise null.</summary>
    private string? FindMetadata(ApiObject envelope, string[] names) => FindName(envelope, names) ?? envelope.Properties
        .Where(property => property.WireName.IndexOf('.') < 0)
        .Select(property => FindObject(property.Type.Type) is { } part && FindName(part, names) is { } name ? $"{property.WireName}.{name}" : null)
        .FirstOrDefault(path => path is not null);

    private static string? FindName(ApiObject value, string[] names) =>
        names.FirstOrDefault(name => value.Properties.Any(property => property.WireName == name && IsNumber(property.Type.Type)));

    private static bool IsNumber(ApiType type) => type is ApiScalarType { Scalar: not (ApiScalar.Boolean or ApiScalar.Any) };

    private ApiObject? FindObject(ApiType type) => type is ApiNamedType named ? declarations[named.Key] as ApiObject : null;
}
