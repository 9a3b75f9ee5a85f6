namespace RunAi.Generated.Internal;

/// <summary>How an operation is asked for its pages.</summary>
/// <param name="Offset">The query parameter for the number of items to skip.</param>
/// <param name="Limit">The query parameter for the size of a page; null for none.</param>
/// <param name="PageSize">The size of a page when none is asked for; null when it isn't declared.</param>
/// <param name="MaxPageSize">The largest size that may be asked for; null when it isn't declared.</param>
/// <param name="HasMetadata">Whether answers tell of further pages.</param>
internal sealed record PaginationOptions(string Offset, string? Limit, int? PageSize, int? MaxPageSize, bool HasMetadata);
