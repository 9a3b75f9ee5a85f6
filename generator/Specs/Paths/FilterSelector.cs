using System.Collections.Generic;

namespace RunAi.Generator.Specs.Paths;

/// <summary><c>[?condition]</c>: the children for which the condition holds.</summary>
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
