using System.Collections.Generic;

namespace RunAi.Generator.Specs.Paths;

/// <summary>
/// Evaluates queries over one tree. A node that a query reaches in several ways is found once. Steps are counted over all that the search
/// is asked for, filters included: nested descendant queries could otherwise take hours over a large document.
/// </summary>
internal sealed class JsonPathSearch(SpecNode root)
{
    public const int MaxSteps = 20_000_000;

    private int _steps;

    /// <summary>False once there were too many steps; what was found until then is incomplete.</summary>
    public bool Continues => _steps < MaxSteps;

    /// <summary>The nodes that the query of a filter selects.</summary>
    public IReadOnlyList<SpecNode> Find(JsonPath query, SpecNode current)
    {
        var found = Find(query, new SpecPosition(query.IsRelative ? current : root));
        var nodes = new SpecNode[found.Count];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = found[i].Node;
        }

        return nodes;
    }

    /// <summary>The positions that the query selects below a start, in the order of the document.</summary>
    public IReadOnlyList<SpecPosition> Find(JsonPath query, SpecPosition start)
    {
        var found = new List<SpecPosition> { start };
        var indexes = new List<int>();
        foreach (var segment in query.Segments)
        {
            var from = segment.IsDescendant ? WithDescendants(found) : found;
            var seen = new HashSet<SpecPosition>();
            found = [];
            foreach (var position in from)
            {
                indexes.Clear();
                foreach (var selector in segment.Selectors)
                {
                    selector.Select(position.Node, this, indexes);
                }

                foreach (var index in indexes)
                {
                    Add(position.Child(index), found, seen);
                }
            }
        }

        return found;
    }

    private List<SpecPosition> WithDescendants(List<SpecPosition> starts)
    {
        var all = new List<SpecPosition>();
        var seen = new HashSet<SpecPosition>();
        var open = new Stack<SpecPosition>();
        foreach (var start in starts)
        {
            open.Push(start);
            while (open.Count > 0 && Continues)
            {
                var position = open.Pop();
                if (!Add(position, all, seen))
                {
                    continue;
                }

                for (var i = position.Node.ChildCount() - 1; i >= 0; i--)
                {
                    open.Push(position.Child(i));
                }
            }
        }

        return all;
    }

    private bool Add(SpecPosition position, List<SpecPosition> found, HashSet<SpecPosition> seen)
    {
        if (!Continues || !seen.Add(position))
        {
            return false;
        }

        _steps++;
        found.Add(position);
        return true;
    }
}
