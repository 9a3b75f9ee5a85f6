namespace RunAi.Generator.Pipeline;

/// <summary>What the project says about a spec, as it stands in the RunAiSpec item: not yet checked, empty where it says nothing.</summary>
internal sealed record SpecMetadata(
    string ClientName,
    string Namespace,
    string Visibility,
    string Endpoint,
    string Overlay,
    string IncludeTags,
    string IncludePaths,
    string IncludeOperations,
    string IncludeMethods,
    string ExcludeDeprecated,
    string DefiningProject,
    string Item);
