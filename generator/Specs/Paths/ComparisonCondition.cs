namespace RunAi.Generator.Specs.Paths;

/// <summary>
/// A comparison such as <c>left == right</c> (RFC 9535, section 2.3.5.2.2). A missing value equals only a missing value, and only two numbers
/// or two strings are ordered.
/// </summary>
internal sealed class ComparisonCondition(JsonPathOperand left, ComparisonOperator comparison, JsonPathOperand right) : JsonPathCondition
{
    public override bool Evaluate(SpecNode current, JsonPathEvaluator evaluator)
    {
        var a = left.Evaluate(current, evaluator);
        var b = right.Evaluate(current, evaluator);
        return comparison switch
        {
            ComparisonOperator.Equal => SpecNodeComparer.AreEqual(a, b),
            ComparisonOperator.NotEqual => !SpecNodeComparer.AreEqual(a, b),
            ComparisonOperator.Less => SpecNodeComparer.IsLessThan(a, b),
            ComparisonOperator.LessOrEqual => SpecNodeComparer.IsLessThan(a, b) || SpecNodeComparer.AreEqual(a, b),
            ComparisonOperator.Greater => SpecNodeComparer.IsLessThan(b, a),
            _ => SpecNodeComparer.IsLessThan(b, a) || SpecNodeComparer.AreEqual(a, b),
        };
    }
}
