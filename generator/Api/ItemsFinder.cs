using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api;

/// <summary>
/// Decides whether an operation answers with a list, and whether that comes in pages. Nothing in OpenAPI says so; what counts are the forms
/// that Run:ai and APIs like it use: an offset in the query, and an array that is the answer or its only one.
/// </summary>
internal sealed class ItemsFinder(IReadOnlyDictionary<string, ApiDeclaration> declarations)
{
    private static readonly string[] NextNames = ["next", "nextOffset", "next_offset"];
    private static readonly string[] TotalNames = ["total", "totalRecords", "totalCount", "totalItems", "total_records", "total_count", "total_items"];

    // What an object may say beside its list and still be no more than its envelope.
    private static readonly string[] OtherNames = ["limit", "offset", "count", "size", "page", "pageSize", "pages", "hasMore", "hasNext", "displayRecords", "pagination", "paging", "metadata", "links"];

    private static readonly HashSet<string> EnvelopeNames = new(NextNames.Concat(TotalNames).Concat(OtherNames), StringComparer.OrdinalIgnoreCase);

    /// <summary>The list that an operation answers with; null where its answer is something else.</summary>
    public ApiItems? Find(ApiOperation operation)
    {
        // Reading a list again, page by page, must change nothing.
        if (operation.Method != "get" || operation.Answers[0] is not { Kind: ApiBodyKind.Json, Type: { } answer } || operation.Answers[0].Statuses.Any(status => status.Type is not null && !status.Type.Type.Equals(answer.Type)))
        {
            return null;
        }

        var offset = FindParameter(operation, "offset");
        if (answer.Type is ApiListType list)
        {
            return new ApiItems(null, null, list.Item, PagesOf(operation, offset));
        }

        if (ObjectOf(answer.Type) is not { } envelope)
        {
            return null;
        }

        if (ListOf(envelope) is { } own)
        {
            return offset is not null || IsEnvelopeOf(envelope, own) ? Items(null, own, PagesOf(operation, offset, envelope)) : null;
        }

        // An envelope in an envelope: so far from the answer's own members only an offset tells that a list is what the answer is about.
        return offset is not null && Only(envelope, property => EnvelopedIn(property) is not null) is { } outer && IsEnvelopeOf(envelope, outer)
            ? Items(outer.WireName, EnvelopedIn(outer)!, PagesOf(operation, offset, ObjectOf(outer.Type.Type)!, envelope))
            : null;
    }

    /// <summary>The list in an object that is nothing but its envelope.</summary>
    private ApiProperty? EnvelopedIn(ApiProperty property) =>
        ObjectOf(property.Type.Type) is { } inner && ListOf(inner) is { } list && IsEnvelopeOf(inner, list) ? list : null;

    private static ApiItems Items(string? outer, ApiProperty member, ApiPages? pages) => new(member.WireName, outer, ((ApiListType)member.Type.Type).Item, pages);

    /// <summary>The only list among an object's members.</summary>
    private static ApiProperty? ListOf(ApiObject value) => Only(value, property => property.Type.Type is ApiListType);

    private static ApiProperty? Only(ApiObject value, Func<ApiProperty, bool> isMeant) =>
        value.Properties.Count(isMeant) == 1 ? value.Properties.First(isMeant) : null;

    private static bool IsEnvelopeOf(ApiObject value, ApiProperty member) =>
        value.Properties.All(property => property == member || EnvelopeNames.Contains(property.WireName));

    private ApiPages? PagesOf(ApiOperation operation, ApiParameter? offset, params ApiObject[] envelopes) => offset is null
        ? null
        : new ApiPages(offset, FindParameter(operation, "limit"), FindMark(envelopes, NextNames), FindMark(envelopes, TotalNames));

    private static ApiParameter? FindParameter(ApiOperation operation, string name) => operation.Parameters.FirstOrDefault(parameter =>
        parameter is { Place: ParameterPlace.Query, AsJson: false, FixedValue: null, Type.Type: ApiScalarType { Scalar: ApiScalar.Int32 or ApiScalar.Int64 } }
        && string.Equals(parameter.WireName, name, StringComparison.OrdinalIgnoreCase));

    private string? FindMark(ApiObject[] envelopes, string[] names) => envelopes.Select(envelope => FindMark(envelope, names)).FirstOrDefault(mark => mark is not null);

    /// <summary>A member of one of the names, of the envelope itself or of an object in it.</summary>
    private string? FindMark(ApiObject envelope, string[] names) => NameIn(envelope, names) ?? envelope.Properties
        .Where(property => property.WireName.IndexOf('.') < 0)
        .Select(property => ObjectOf(property.Type.Type) is { } part && NameIn(part, names) is { } name ? $"{property.WireName}.{name}" : null)
        .FirstOrDefault(path => path is not null);

    private static string? NameIn(ApiObject value, string[] names) =>
        names.FirstOrDefault(name => value.Properties.Any(property => property.WireName == name && IsNumber(property.Type.Type)));

    private static bool IsNumber(ApiType type) => type is ApiScalarType { Scalar: not (ApiScalar.Boolean or ApiScalar.Any) };

    private ApiObject? ObjectOf(ApiType type) => type is ApiNamedType named ? declarations[named.Key] as ApiObject : null;
}
