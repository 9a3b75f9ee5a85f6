using System.Collections.Generic;

namespace RunAi.Generator.Specs.Paths;

/// <summary><c>[?condition]</c>: the children for which the condition holds.</summary>
internal sealed class FilterSelector(JsonPathCondition condition) : JsonPathSelector
{
    public override void Select(SpecNode node, JsonPathSearch search, List<int> indexes)
    {
        for (var i = 0; i < node.ChildCount() && search.Continues; i++)
        {
            if (condition.Holds(node.ChildAt(i), search))
            {
                indexes.Add(i);
            }
        }
    }
}
