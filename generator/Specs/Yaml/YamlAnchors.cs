using System.Collections.Generic;

namespace RunAi.Generator.Specs.Yaml;

/// <summary>The anchored nodes of a document, each with what a repetition of it costs.</summary>
internal sealed class YamlAnchors
{
    private readonly Dictionary<string, YamlAnchor> _anchors = new(StringComparer.Ordinal);

    /// <summary>
    /// Notes that the node of an anchor has begun, so that an alias within it is told from an unknown one. A later anchor replaces an earlier of
    /// the same name.
    /// </summary>
    public void Open(string name) => _anchors[name] = default;

    public void Close(string name, YamlAnchor anchor) => _anchors[name] = anchor;

    public bool TryFind(string name, out YamlAnchor anchor) => _anchors.TryGetValue(name, out anchor);
}
