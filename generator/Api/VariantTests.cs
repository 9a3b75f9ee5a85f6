using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.Api;

/// <summary>Represents the tests that recognize a variant of a union. A value that passes one of them is read as the variant.</summary>
/// <param name="Variant">The variant.</param>
/// <param name="Matches">The tests of what only this variant has, or a test of the JSON type.</param>
/// <param name="IsComplete">Whether every valid value of the variant passes one of the tests.</param>
internal sealed record VariantTests(UnmatchedVariant Variant, IReadOnlyList<ApiMatch> Matches, bool IsComplete)
{
    /// <summary>Gets the tests of the required properties, which run after the other tests of all variants.</summary>
    public IReadOnlyList<ApiMatch> Requirements { get; init; } = [];

    /// <summary>Gets a value indicating whether objects that pass no test are read as the variant.</summary>
    public bool IsFallback { get; init; }

    /// <summary>Gets a value indicating whether the only test accepts any object.</summary>
    public bool IsAnyObject => HasOnlyKind(ApiJsonKind.Object);

    /// <summary>Returns a value indicating whether the only test accepts any value of a JSON type.</summary>
    public bool HasOnlyKind(ApiJsonKind kind) => Matches.Count == 1 && IsKind(Matches[0]) && Matches[0].JsonKinds.SequenceEqual([kind]);

    /// <summary>Returns a value indicating whether a test is for the JSON type of the value itself.</summary>
    public static bool IsKind(ApiMatch match) => match.Kind == ApiMatchKind.JsonKind && match.Path.Count == 0;

    /// <summary>Returns the tests with those of a nested value in addition.</summary>
    public VariantTests WithNested(IEnumerable<ApiMatch> nested, bool isComplete) => this with
    {
        Matches = [.. Matches.Where(match => !IsKind(match)), .. nested],
        IsComplete = isComplete,
    };
}
