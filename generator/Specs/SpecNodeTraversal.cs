using System.Collections.Generic;

namespace RunAi.Generator.Specs;

/// <summary>Visits the nodes of a tree.</summary>
internal static class SpecNodeTraversal
{
    /// <summary>The node and all that is below it, each before what is below it.</summary>
    public static IEnumerable<SpecNode> DescendantsAndSelf(SpecNode root)
    {
        var open = new Stack<SpecNode>();
        open.Push(root);
        while (open.Count > 0)
        {
            var node = open.Pop();
            yield return node;
            for (var i = node.GetChildCount() - 1; i >= 0; i--)
            {
                open.Push(node.GetChild(i));
            }
        }
    }
}
