using CsCheck;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;
using RunAi.Generator.Specs.Filters;
using RunAi.Generator.Specs.Overlays;
using RunAi.Generator.Specs.Paths;

namespace RunAi.Generator.Tests.Specs;

/// <summary>Property tests of queries, filters and overlays.</summary>
public sealed class TreePropertyTests
{
    private static readonly SpecFilterOptions OnlyT = SpecFilterOptions.None with { IncludeTags = new(["T"]) };

    [Fact]
    public void A_query_has_either_a_result_or_an_error() =>
        MutatedTexts.Query.Sample(query => JsonPathQuery.Parse(query, out var error) is null == error is not null, iter: 10_000);

    [Fact]
    public void A_query_selects_each_node_at_most_once() =>
        Gen.Select(MutatedTexts.Query, MutatedTexts.Spec).Sample(
            (query, text) =>
            {
                if (JsonPathQuery.Parse(query, out _) is { } path && SpecReading.Read(text).Root is { } root)
                {
                    var found = new JsonPathEvaluator(root, SpecLimits.Default).Find(path, new SpecPosition(root));
                    Assert.Equal(found.Distinct(), found);
                }
            },
            iter: 5_000);

    [Fact]
    public void A_filter_keeps_resolvable_references_resolvable() =>
        MutatedTexts.Spec.Sample(
            text =>
            {
                if (SpecReading.Read(text).Root is { } before)
                {
                    var after = SpecFilter.Apply(before, OnlyT, metadataLocation: null, new DiagnosticBag());
                    Assert.DoesNotContain(GetRemainingReferences(after), reference => IsResolvable(before, reference) && !IsResolvable(after, reference));
                }
            },
            iter: 10_000);

    [Fact]
    public void An_overlay_with_mutated_targets_never_throws() =>
        Gen.Select(MutatedTexts.Query, MutatedTexts.Spec).Sample(
            (query, text) =>
            {
                if (SpecReading.Read(text).Root is { } spec)
                {
                    var target = SpecNode.String(default, query);
                    OverlayApplier.Apply(spec, Overlay(target, "update", spec), new DiagnosticBag());
                    OverlayApplier.Apply(spec, Overlay(target, "remove", SpecNode.Boolean(default, true)), new DiagnosticBag());
                    OverlayApplier.Apply(spec, Overlay(target, "copy", target), new DiagnosticBag());
                }
            },
            iter: 5_000);

    private static SpecNode Overlay(SpecNode target, string verb, SpecNode value) => Object(
        ("overlay", SpecNode.String(default, "1.1.0")), ("actions", SpecNode.Array(default, [Object(("target", target), (verb, value))])));

    private static SpecNode Object(params (string Name, SpecNode Value)[] properties) =>
        SpecNode.Object(default, [.. properties.Select(property => new SpecProperty(property.Name, default, property.Value))]);

    // References in relocated path items can dangle if nothing refers to them: no reader follows them.
    private static IEnumerable<string> GetRemainingReferences(SpecNode spec) => spec.Properties
        .Where(property => property.Name != ExcludedOperations.RelocatedPaths)
        .SelectMany(property => SpecNodeTraversal.DescendantsAndSelf(property.Value))
        .Select(node => node.GetString("$ref"))
        .OfType<string>();

    private static bool IsResolvable(SpecNode spec, string reference) =>
        ReferencePointer.Split(reference) is { } tokens && ReferencePointer.Resolve(spec, tokens) is not null;
}
