using System.Collections.Generic;

namespace RunAi.Generator.Specs;

/// <summary>Visits the nodes of a tree.</summary>
internal static class SpecTreeWalk
{
    /// <summary>The node and all that is below it, each before what is below it.</summary>
    public static IEnumerable<SpecNode> SelfAndDescendants(SpecNode root)
    {
        var open = new Stack<SpecNode>();
        open.Push(root);
        while (open.Count > 0)
        {
            var node = open.Pop();
            yield return node;
            for (var i = node.ChildCount() - 1; i >= 0; i--)
            {
                open.Push(node.ChildAt(i));
            }
        }
    }
}
