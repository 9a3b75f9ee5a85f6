using RunAi.Generator.Common;

namespace RunAi.Generator.Specs.Filters;

/// <summary>Which operations of a spec are wanted. An operation must satisfy all that is given; within one list any value will do.</summary>
/// <param name="IncludeTags">Tags, whatever their case; empty for all.</param>
/// <param name="IncludePaths">
/// Path templates as the spec writes them; <c>*</c> stands for any characters but <c>/</c>, <c>**</c> for any at all. Empty for all.
/// </param>
/// <param name="IncludeOperations">Operation ids; <c>*</c> stands for any characters. Empty for all.</param>
/// <param name="IncludeMethods">HTTP methods, whatever their case; empty for all.</param>
/// <param name="ExcludeDeprecated">Whether operations that are marked as deprecated are left out.</param>
internal sealed record SpecFilterOptions(
    EquatableArray<string> IncludeTags,
    EquatableArray<string> IncludePaths,
    EquatableArray<string> IncludeOperations,
    EquatableArray<string> IncludeMethods,
    bool ExcludeDeprecated)
{
    public static SpecFilterOptions None { get; } = new(default, default, default, default, ExcludeDeprecated: false);

    public bool IsEmpty =>
        IncludeTags.Count == 0 && IncludePaths.Count == 0 && IncludeOperations.Count == 0 && IncludeMethods.Count == 0 && !ExcludeDeprecated;
}
