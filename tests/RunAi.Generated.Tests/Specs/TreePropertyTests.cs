using CsCheck;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;
using RunAi.Generator.Specs.Filters;
using RunAi.Generator.Specs.Overlays;
using RunAi.Generator.Specs.Paths;

namespace RunAi.Generator.Tests.Specs;

/// <summary>What holds for any spec, overlay and query.</summary>
public sealed class TreePropertyTests
{
    private static readonly SpecFilterOptions OnlyT = SpecFilterOptions.None with { IncludeTags = new(["T"]) };

    [Fact]
    public void A_query_is_parsed_or_explained() =>
        MutatedTexts.Query.Sample(query => JsonPathQuery.Parse(query, out var error) is null == error is not null, iter: 10_000);

    [Fact]
    public void A_query_selects_nothing_twice() =>
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
    public void A_filter_leaves_no_reference_dangling_that_led_somewhere() =>
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
    public void An_overlay_of_mutated_targets_never_throws() =>
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

    private static SpecNode Object(params (string Name, SpecNode Value)[] members) =>
        SpecNode.Object(default, [.. members.Select(member => new SpecProperty(member.Name, default, member.Value))]);

    // What moved with a dropped path item but is not itself referred to may dangle: nothing reads it.
    private static IEnumerable<string> GetRemainingReferences(SpecNode spec) => spec.Properties
        .Where(member => member.Name != ExcludedOperations.RelocatedPaths)
        .SelectMany(member => SpecNodeTraversal.DescendantsAndSelf(member.Value))
        .Select(node => node.GetString("$ref"))
        .OfType<string>();

    private static bool IsResolvable(SpecNode spec, string reference) =>
        ReferencePointer.Split(reference) is { } tokens && ReferencePointer.Resolve(spec, tokens) is not null;
}
