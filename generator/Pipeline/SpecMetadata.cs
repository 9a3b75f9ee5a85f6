namespace RunAi.Generator.Pipeline;

/// <summary>Represents the metadata of a <c>RunAiSpec</c> item before validation. Values that are not set are empty.</summary>
/// <remarks>
/// <c>Docs</c> is the URL of the pages of the diagnostics; empty for a relative one. <c>LacksKubernetes</c> states that the project does not reference the
/// package that clients of Kubernetes APIs need.
/// </remarks>
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
    string SendReadOnly,
    string DefiningProject,
    string Item,
    bool IsBundled = false,
    string Docs = "",
    bool LacksKubernetes = false,
    string ContractFile = "");
