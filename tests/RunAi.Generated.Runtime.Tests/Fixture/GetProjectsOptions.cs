namespace RunAi.Administrator;

/// <summary>The optional parameters of an operation, as the generator emits them.</summary>
public sealed partial class GetProjectsOptions
{
    public int? Limit { get; set; }

    public Phase? SortOrder { get; set; }

    public IReadOnlyList<string>? FilterBy { get; set; }
}
