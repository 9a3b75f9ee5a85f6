using RunAi.Generator.Common;

namespace RunAi.Generator.Specs.Filters;

/// <summary>Specifies the operations to keep. An operation must match every list that is not empty, and any value of a list.</summary>
/// <param name="IncludeTags">Tags, ignoring case; empty for all.</param>
/// <param name="IncludePaths">
/// Path templates as written in the spec. <c>*</c> matches any characters except <c>/</c>, and <c>**</c> any characters. Empty for all.
/// </param>
/// <param name="IncludeOperations">Operation IDs. <c>*</c> matches any characters. Empty for all.</param>
/// <param name="IncludeMethods">HTTP methods, ignoring case; empty for all.</param>
/// <param name="ExcludeDeprecated">Whether deprecated operations are excluded.</param>
internal sealed record SpecFilterOptions(
    EquatableArray<string> IncludeTags,
    EquatableArray<string> IncludePaths,
    EquatableArray<string> IncludeOperations,
    EquatableArray<string> IncludeMethods,
    bool ExcludeDeprecated)
{
    public static SpecFilterOptions None { get; } = new(default, default, default, default, ExcludeDeprecated: false);

    /// <summary>Gets the name under which the project sets <see cref="IncludeTags"/>.</summary>
    public string TagsName { get; init; } = nameof(IncludeTags);

    public bool IsEmpty =>
        IncludeTags.Count == 0 && IncludePaths.Count == 0 && IncludeOperations.Count == 0 && IncludeMethods.Count == 0 && !ExcludeDeprecated;
}
