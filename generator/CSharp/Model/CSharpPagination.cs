namespace RunAi.Generator.CSharp.Model;

/// <summary><c>.WithPagination("offset", "limit", next: "next", pageSize: 50, maxPageSize: 500)</c></summary>
/// <param name="Offset">The query parameter with the number of items to skip.</param>
/// <param name="OffsetValue">The expression of its argument.</param>
/// <param name="Limit">The query parameter with the page size; null for none.</param>
/// <param name="LimitValue">The expression of its argument.</param>
/// <param name="Next">The property of the response with the offset of the next page; null for none.</param>
/// <param name="Total">The property of the response with the number of items on all pages; null for none.</param>
/// <param name="PageSize">The default page size; null if it is not declared.</param>
/// <param name="MaxPageSize">The maximum page size; null if it is not declared.</param>
internal sealed record CSharpPagination(
    string Offset, string OffsetValue, string? Limit, string LimitValue, string? Next, string? Total, int? PageSize, int? MaxPageSize);
