namespace RunAi.Generated.Internal;

/// <summary>The pagination of an operation by offsets or page numbers.</summary>
/// <param name="Position">The name of the query parameter for the number of items to skip, or for the number of the page.</param>
/// <param name="Limit">The name of the query parameter for the page size, or <see langword="null"/> if there is none.</param>
/// <param name="PageSize">The default page size, or <see langword="null"/> if it is not declared.</param>
/// <param name="MaxPageSize">The maximum page size, or <see langword="null"/> if it is not declared.</param>
/// <param name="HasMetadata">Whether responses contain pagination metadata.</param>
internal sealed record PaginationOptions(string Position, string? Limit, int? PageSize, int? MaxPageSize, bool HasMetadata)
{
    /// <summary>
    /// Returns a value indicating whether the page has fewer items than the server returns for a full page. The server may reduce the requested limit to its
    /// maximum, which is at least the default page size.
    /// </summary>
    public bool IsPartialPage(int count, long? limit)
    {
        var guaranteed = limit is null ? PageSize : MaxPageSize ?? PageSize;
        return guaranteed is { } full && count < Math.Min(full, limit ?? full);
    }

    /// <summary>Reduces the limit to the maximum number of items, if the server returns that many at once.</summary>
    public long? GetEffectiveLimit(long? limit, long? maxItems) =>
        Limit is not null && maxItems is { } most && most < (limit ?? long.MaxValue) && most <= (MaxPageSize ?? PageSize)
            ? most
            : limit;
}
