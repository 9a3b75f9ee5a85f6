using System.Collections.Generic;

namespace RunAi.Generator.Specs;

/// <summary>The size of a tree.</summary>
/// <param name="Nodes">The number of values, including the root.</param>
/// <param name="Height">The nesting depth of objects and arrays, including the root; 0 for a scalar.</param>
internal readonly record struct SpecNodeSize(int Nodes, int Height)
{
    public static SpecNodeSize Measure(SpecNode root)
    {
        var nodes = 0;
        var height = 0;
        var open = new Stack<(SpecNode Node, int Depth)>();
        open.Push((root, 1));
        while (open.Count > 0)
        {
            var (node, depth) = open.Pop();
            nodes++;
            if (!node.IsObject && !node.IsArray)
            {
                continue;
            }

            height = Math.Max(height, depth);
            for (var i = 0; i < node.GetChildCount(); i++)
            {
                open.Push((node.GetChild(i), depth + 1));
            }
        }

        return new SpecNodeSize(nodes, height);
    }
}
