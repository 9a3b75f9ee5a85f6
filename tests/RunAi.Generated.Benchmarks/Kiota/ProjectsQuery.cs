using Microsoft.Kiota.Abstractions;

namespace RunAi.Generated.Benchmarks.Kiota;

/// <summary>As Kiota generates it.</summary>
public class ProjectsQuery
{
    [QueryParameter("limit")]
    public int? Limit { get; set; }

    [QueryParameter("offset")]
    public int? Offset { get; set; }

    [QueryParameter("search")]
    public string? Search { get; set; }

    [QueryParameter("sortBy")]
    public string? SortBy { get; set; }

    [QueryParameter("sortOrder")]
    public string? SortOrder { get; set; }
}
