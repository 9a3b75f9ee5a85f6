namespace RunAi.Generator.Specs.Yaml;

/// <summary>Represents an anchored node.</summary>
/// <param name="Node">The node, or null while it is being read.</param>
/// <param name="Nodes">The number of values, including the node.</param>
/// <param name="Height">The nesting depth of objects and arrays, including the node; 0 for a scalar.</param>
internal readonly record struct YamlAnchor(SpecNode? Node, long Nodes, int Height);
