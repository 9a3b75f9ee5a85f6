namespace RunAi.Generator.Pipeline;

/// <summary>Defines the names of the pipeline's steps, by which tests check what was cached.</summary>
internal static class TrackingNames
{
    public const string Files = "RunAi.Files";
    public const string Inputs = "RunAi.Inputs";
    public const string Outputs = "RunAi.Outputs";
    public const string Sources = "RunAi.Sources";
    public const string Diagnostics = "RunAi.Diagnostics";
}
