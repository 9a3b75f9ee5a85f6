namespace RunAi.Generated.Internal;

/// <summary>The pagination of an operation.</summary>
/// <param name="Offset">The name of the query parameter for the number of items to skip.</param>
/// <param name="Limit">The name of the query parameter for the page size, or <see langword="null"/> if there is none.</param>
/// <param name="PageSize">The default page size, or <see langword="null"/> if it is not declared.</param>
/// <param name="MaxPageSize">The maximum page size, or <see langword="null"/> if it is not declared.</param>
/// <param name="HasMetadata">Whether responses contain pagination metadata.</param>
internal sealed record PaginationOptions(string Offset, string? Limit, int? PageSize, int? MaxPageSize, bool HasMetadata);
