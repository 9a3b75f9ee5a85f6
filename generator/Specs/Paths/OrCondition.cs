using System.Collections.Generic;

namespace RunAi.Generator.Specs.Paths;

/// <summary>The disjunction <c>a || b || …</c>.</summary>
internal sealed class OrCondition(IReadOnlyList<JsonPathCondition> parts) : JsonPathCondition
{
    public override bool Evaluate(SpecNode current, JsonPathEvaluator evaluator)
    {
        foreach (var part in parts)
        {
            if (!evaluator.Budget.Spend(1))
            {
                return false;
            }

            if (part.Evaluate(current, evaluator))
            {
                return true;
            }
        }

        return false;
    }
}
