using System.Collections.Generic;

namespace RunAi.Generator.Specs;

/// <summary>Traverses trees.</summary>
internal static class SpecNodeTraversal
{
    /// <summary>Returns the node and its descendants in document order, parents before children.</summary>
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
