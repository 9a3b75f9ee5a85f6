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
        var comparer = new SpecNodeComparer(evaluator.Budget);
        return comparison switch
        {
            ComparisonOperator.Equal => comparer.AreEqual(a, b),
            ComparisonOperator.NotEqual => !comparer.AreEqual(a, b),
            ComparisonOperator.Less => comparer.IsLessThan(a, b),
            ComparisonOperator.LessOrEqual => comparer.IsLessThan(a, b) || comparer.AreEqual(a, b),
            ComparisonOperator.Greater => comparer.IsLessThan(b, a),
            _ => comparer.IsLessThan(b, a) || comparer.AreEqual(a, b),
        };
    }
}
