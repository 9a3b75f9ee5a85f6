using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>Reads <c>x-runai-pagination</c>.</summary>
internal static class PaginationReader
{
    private const string Keyword = "x-runai-pagination";

    /// <summary>Returns the extension of an operation; null if it has none.</summary>
    public static OpenApiPagination? Read(FieldReader fields, SpecElement operation) => fields.GetObject(operation, Keyword) is not { } pagination
        ? null
        : new OpenApiPagination(pagination.Location)
        {
            IsNone = fields.GetBoolean(pagination, "none") == true,
            Items = fields.GetName(pagination, "items"),
            Offset = fields.GetName(pagination, "offset"),
            Page = fields.GetName(pagination, "page"),
            First = fields.GetText(pagination, "first"),
            Cursor = fields.GetName(pagination, "cursor"),
            Item = fields.GetName(pagination, "item"),
            Link = fields.GetName(pagination, "link"),
            Header = fields.GetName(pagination, "header"),
            Limit = fields.GetName(pagination, "limit"),
            Next = fields.GetName(pagination, "next"),
            Total = fields.GetName(pagination, "total"),
            Pages = fields.GetName(pagination, "pages"),
            HasMore = fields.GetName(pagination, "hasMore"),
        };
}
