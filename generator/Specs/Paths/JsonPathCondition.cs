namespace RunAi.Generator.Specs.Paths;

/// <summary>Represents a logical expression of a filter (RFC 9535, section 2.3.5).</summary>
internal abstract class JsonPathCondition
{
    public abstract bool Evaluate(SpecNode current, JsonPathEvaluator evaluator);
}
