namespace RunAi.Generator.Specs.Paths;

/// <summary>The negation <c>!a</c>.</summary>
internal sealed class NotCondition(JsonPathCondition inner) : JsonPathCondition
{
    public override bool Evaluate(SpecNode current, JsonPathEvaluator evaluator) => !inner.Evaluate(current, evaluator);
}
