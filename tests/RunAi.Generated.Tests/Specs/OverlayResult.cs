using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;
using RunAi.Generator.Specs.Overlays;

namespace RunAi.Generator.Tests.Specs;

/// <summary>A spec with an overlay applied.</summary>
internal sealed record OverlayResult(SpecNode Before, SpecNode After, IReadOnlyList<string> Diagnostics)
{
    /// <param name="spec">The spec.</param>
    /// <param name="actions">The actions of an overlay in YAML. The first is on line 3.</param>
    /// <param name="limits">The limits, or null for the defaults.</param>
    public static OverlayResult Apply(string spec, string actions, SpecLimits? limits = null) =>
        ApplyOverlay(SpecReading.Parse(spec), "overlay: 1.0.0\nactions:\n" + actions, limits);

    public static OverlayResult ApplyOverlay(SpecNode spec, string overlay, SpecLimits? limits = null)
    {
        var diagnostics = new DiagnosticBag();
        var tree = SpecParser.Parse(new SpecContent("overlay", overlay), SpecLimits.Default, diagnostics)!;
        var after = OverlayApplier.Apply(spec, tree, limits ?? SpecLimits.Default, diagnostics);
        return new OverlayResult(spec, after, [.. diagnostics.ToEquatableArray().Select(diagnostic => diagnostic.ToString())]);
    }

    /// <summary>Gets the result as JSON. Asserts that there are no diagnostics.</summary>
    public string Json()
    {
        Assert.Empty(Diagnostics);
        return After.ToJson();
    }
}
