namespace RunAi.Generator.Specs.Paths;

/// <summary>
/// <c>left == right</c> and its like (RFC 9535, section 2.3.5.2.2): nothing equals only nothing, and only numbers or only strings have an order.
/// </summary>
internal sealed class ComparisonCondition(JsonPathOperand left, ComparisonOperator comparison, JsonPathOperand right) : JsonPathCondition
{
    public override bool Holds(SpecNode current, JsonPathSearch search)
    {
        var a = left.Evaluate(current, search);
        var b = right.Evaluate(current, search);
        return comparison switch
        {
            ComparisonOperator.Equal => SpecNodeComparison.AreEqual(a, b),
            ComparisonOperator.NotEqual => !SpecNodeComparison.AreEqual(a, b),
            ComparisonOperator.Less => SpecNodeComparison.IsLess(a, b),
            ComparisonOperator.LessOrEqual => SpecNodeComparison.IsLess(a, b) || SpecNodeComparison.AreEqual(a, b),
            ComparisonOperator.Greater => SpecNodeComparison.IsLess(b, a),
            _ => SpecNodeComparison.IsLess(b, a) || SpecNodeComparison.AreEqual(a, b),
        };
    }
}
