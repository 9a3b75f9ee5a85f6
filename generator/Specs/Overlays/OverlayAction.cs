using RunAi.Generator.Specs.Paths;

namespace RunAi.Generator.Specs.Overlays;

/// <summary>An action of an overlay, checked and with its queries parsed. One of the last three says what to do.</summary>
internal sealed class OverlayAction
{
    /// <summary>The node that holds the target, for its text and its place.</summary>
    public required SpecNode TargetNode { get; init; }

    public required JsonPathQuery Target { get; init; }

    public SpecNode? Update { get; init; }

    public JsonPathQuery? Copy { get; init; }

    public bool Remove { get; init; }
}
