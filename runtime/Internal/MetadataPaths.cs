namespace RunAi.Generated.Internal;

/// <summary>The paths of the pagination metadata in a response: the names of properties.</summary>
/// <param name="Next">The offset or the number of the next page, its cursor or its link; <see langword="null"/> if there is none.</param>
/// <param name="Total">The number of items on all pages; <see langword="null"/> if there is none.</param>
/// <param name="Pages">The number of pages; <see langword="null"/> if there is none.</param>
/// <param name="HasMore">Whether there are more pages; <see langword="null"/> if there is none.</param>
internal sealed record MetadataPaths(string[]? Next, string[]? Total = null, string[]? Pages = null, string[]? HasMore = null)
{
    /// <summary>Splits a path, in which a dot of a name follows a backslash.</summary>
    public static string[]? Parse(string? path)
    {
        if (path is null)
        {
            return null;
        }

        const char Dot = '\0';
        return [.. path.Replace("\\.", $"{Dot}", StringComparison.Ordinal).Split('.').Select(static name => name.Replace(Dot, '.'))];
    }

    /// <summary>Returns the properties of the response that contain metadata.</summary>
    public string[] GetProperties() =>
        [.. new[] { Next, Total, Pages, HasMore }.OfType<string[]>().Select(static path => path[0]).Distinct(StringComparer.Ordinal)];
}
