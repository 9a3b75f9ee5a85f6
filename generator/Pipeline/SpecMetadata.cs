namespace RunAi.Generator.Pipeline;

/// <summary>Represents the metadata of a <c>RunAiSpec</c> item before validation. Values that are not set are empty.</summary>
/// <remarks>
/// <c>References</c> is the pattern of the files that the spec can refer to, <c>Parts</c> their paths and <c>Links</c> those of symbolic links among them,
/// separated by <c>|</c>. <c>Docs</c> is the URL of the pages of the diagnostics; empty for a relative one. <c>LacksKubernetes</c> states that the project
/// does not reference the package that clients of Kubernetes APIs need.
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
    string ContractFile = "",
    string References = "",
    string Parts = "",
    string Links = "")
{
    /// <summary>The separator of paths.</summary>
    public const char Separator = '|';
}
