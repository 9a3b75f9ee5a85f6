using System.Collections.Generic;

namespace RunAi.Generator.Specs.Yaml;

/// <summary>The anchored nodes of a document with their sizes.</summary>
internal sealed class YamlAnchors
{
    private readonly Dictionary<string, YamlAnchor> _anchors = new(StringComparer.Ordinal);

    /// <summary>
    /// Marks the start of an anchored node, to distinguish an alias inside its own node from an alias of an unknown anchor. A later anchor
    /// replaces an earlier one with the same name.
    /// </summary>
    public void Open(string name) => _anchors[name] = default;

    public void Close(string name, YamlAnchor anchor) => _anchors[name] = anchor;

    public bool TryFind(string name, out YamlAnchor anchor) => _anchors.TryGetValue(name, out anchor);
}
