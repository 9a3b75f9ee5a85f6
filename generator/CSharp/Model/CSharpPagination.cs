namespace RunAi.Generator.CSharp.Model;

/// <summary><c>.WithPagination("offset", "limit", next: "next", pageSize: 50, maxPageSize: 500)</c></summary>
/// <param name="Offset">The query parameter for the number of items to skip.</param>
/// <param name="OffsetValue">The expression of what the caller gives for it.</param>
/// <param name="Limit">The query parameter for the size of a page; null for none.</param>
/// <param name="LimitValue">The expression of what the caller gives for it.</param>
/// <param name="Next">The member of the response that is the offset of the next page; null for none.</param>
/// <param name="Total">The member of the response that is the number of items in all pages; null for none.</param>
/// <param name="PageSize">The size of a page when none is asked for; null when it isn't declared.</param>
/// <param name="MaxPageSize">The largest size that may be asked for; null when it isn't declared.</param>
internal sealed record CSharpPagination(string Offset, string OffsetValue, string? Limit, string LimitValue, string? Next, string? Total, int? PageSize, int? MaxPageSize);
