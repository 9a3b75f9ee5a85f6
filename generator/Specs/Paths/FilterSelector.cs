using System.Collections.Generic;

namespace RunAi.Generator.Specs.Paths;

/// <summary>The selector <c>[?condition]</c>: the children that satisfy the condition.</summary>
internal sealed class FilterSelector(JsonPathCondition condition) : JsonPathSelector
{
    public override void Select(SpecNode node, JsonPathEvaluator evaluator, List<int> indexes)
    {
        for (var i = 0; i < node.GetChildCount() && evaluator.IsWithinLimit; i++)
        {
            if (condition.Evaluate(node.GetChild(i), evaluator))
            {
                indexes.Add(i);
            }
        }
    }
}
