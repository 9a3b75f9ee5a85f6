namespace RunAi.Generator.Specs.Yaml;

/// <summary>A node that aliases repeat.</summary>
/// <param name="Node">The node; null while it is still being read.</param>
/// <param name="Nodes">How many values it has, itself included.</param>
/// <param name="Height">How many objects and arrays stand within each other in it, itself included; 0 for a scalar.</param>
internal readonly record struct YamlAnchor(SpecNode? Node, long Nodes, int Height);
