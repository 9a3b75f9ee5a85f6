using System.Collections.Generic;

namespace RunAi.Generator.Specs.Paths;

/// <summary>The conjunction <c>a &amp;&amp; b &amp;&amp; …</c>.</summary>
internal sealed class AndCondition(IReadOnlyList<JsonPathCondition> parts) : JsonPathCondition
{
    public override bool Evaluate(SpecNode current, JsonPathEvaluator evaluator)
    {
        foreach (var part in parts)
        {
            if (!evaluator.Budget.Spend(1) || !part.Evaluate(current, evaluator))
            {
                return false;
            }
        }

        return true;
    }
}
