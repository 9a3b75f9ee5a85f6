/// <summary>The optional parameters of GetProjects.</summary>
[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class GetProjectsOptions
{
    /// <summary>Conditions of the form field, operator, value, for instance `name==…`; all must hold. Operators: `==` equal, `!=` not equal, `&lt;=` and `&gt;=` at most and at least, `=@` contains, `!@` lacks, `=^` begins with, `=$` ends with. Times are written in ISO 8601 and do not support the text operators. The properties of ProjectFilter create the conditions. A string is sent as it is.</summary>
    public IReadOnlyList<ProjectFilter>? FilterBy { get; set; }
    /// <summary>Field to sort the projects by.</summary>
    public ProjectFilterSortFields? SortBy { get; set; }
    /// <summary>Direction in which `sortBy` sorts; ascending unless given. Default: asc.</summary>
    public SortOrder? SortOrder { get; set; }
    /// <summary>Number of items to skip. Pass the `next` of the previous response to read the following page.</summary>
    public int? Offset { get; set; }
    /// <summary>Size of a page, 1 to 500 items; 50 unless given.</summary>
    public int? Limit { get; set; }
    /// <summary>Free text; keeps the items that contain it in one of their displayed fields.</summary>
    public string? Search { get; set; }
}
