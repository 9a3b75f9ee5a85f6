using System.Collections.Generic;

namespace RunAi.Generator.Specs.Paths;

/// <summary>
/// Evaluates queries over one tree. A node that matches several selectors is returned once. Steps are counted over all queries of the
/// budget, including filters.
/// </summary>
internal sealed class JsonPathEvaluator(SpecNode root, QueryBudget budget)
{
    private readonly List<int> _single = [];

    public JsonPathEvaluator(SpecNode root, SpecLimits limits)
        : this(root, new QueryBudget(limits))
    {
    }

    /// <summary>Gets the budget, which several evaluators can share.</summary>
    public QueryBudget Budget => budget;

    /// <summary>Gets a value indicating whether the number of steps is within the limit. Otherwise, results are incomplete.</summary>
    public bool IsWithinLimit => budget.IsWithinLimit;

    /// <summary>Finds the first node that the query of a filter selects, or null.</summary>
    public SpecNode? FindFirst(JsonPathQuery query, SpecNode current)
    {
        budget.Spend(1);
        var start = query.IsRelative ? current : root;
        if (query.IsSingular)
        {
            return FindSingle(query, start);
        }

        var found = Find(query, new SpecPosition(start));
        return found.Count == 0 ? null : found[0].Node;
    }

    /// <summary>Finds the positions that the query selects, in document order.</summary>
    public IReadOnlyList<SpecPosition> Find(JsonPathQuery query, SpecPosition start)
    {
        var found = new List<SpecPosition> { start };
        var indexes = new List<int>();
        foreach (var segment in query.Segments)
        {
            if (found.Count == 0 || !budget.Spend(1))
            {
                break;
            }

            var from = segment.IsDescendant ? CollectDescendantsAndSelf(found) : found;
            var seen = new HashSet<SpecPosition>();
            found = [];
            foreach (var position in from)
            {
                foreach (var selector in segment.Selectors)
                {
                    indexes.Clear();
                    selector.Select(position.Node, this, indexes);
                    if (!budget.Spend(1 + indexes.Count))
                    {
                        return found;
                    }

                    foreach (var index in indexes)
                    {
                        Add(position.GetChild(index), found, seen);
                    }
                }
            }
        }

        return found;
    }

    /// <summary>Evaluates a singular query without allocating positions or lists. Most filters consist of such queries.</summary>
    private SpecNode? FindSingle(JsonPathQuery query, SpecNode start)
    {
        var node = start;
        foreach (var segment in query.Segments)
        {
            if (!budget.Spend(1))
            {
                return null;
            }

            _single.Clear();
            segment.Selectors[0].Select(node, this, _single);
            if (_single.Count == 0)
            {
                return null;
            }

            node = node.GetChild(_single[0]);
        }

        return node;
    }

    private List<SpecPosition> CollectDescendantsAndSelf(List<SpecPosition> starts)
    {
        var all = new List<SpecPosition>();
        var seen = new HashSet<SpecPosition>();
        var open = new Stack<SpecPosition>();
        foreach (var start in starts)
        {
            open.Push(start);
            while (open.Count > 0 && IsWithinLimit)
            {
                var position = open.Pop();
                if (!Add(position, all, seen))
                {
                    continue;
                }

                for (var i = position.Node.GetChildCount() - 1; i >= 0; i--)
                {
                    open.Push(position.GetChild(i));
                }
            }
        }

        return all;
    }

    private bool Add(SpecPosition position, List<SpecPosition> found, HashSet<SpecPosition> seen)
    {
        if (!IsWithinLimit || !seen.Add(position))
        {
            return false;
        }

        budget.Spend(1);
        found.Add(position);
        return true;
    }
}
