using RunAi.Generator.Specs.Paths;

namespace RunAi.Generator.Specs.Overlays;

/// <summary>Represents a validated action of an overlay, which is an update, a copy or a removal.</summary>
internal sealed class OverlayAction
{
    /// <summary>Gets the node of the target, for its text and location.</summary>
    public required SpecNode TargetNode { get; init; }

    public required JsonPathQuery Target { get; init; }

    public SpecNode? Update { get; init; }

    public JsonPathQuery? Copy { get; init; }

    public bool Remove { get; init; }
}
