namespace RunAi.Generator.Specs.Paths;

/// <summary>Represents an operand of a comparison: a literal or a singular query.</summary>
internal sealed class JsonPathOperand
{
    private readonly SpecNode? _literal;
    private readonly JsonPathQuery? _query;

    private JsonPathOperand(SpecNode? literal, JsonPathQuery? query)
    {
        _literal = literal;
        _query = query;
    }

    public static JsonPathOperand Literal(SpecNode value) => new(value, query: null);

    public static JsonPathOperand Query(JsonPathQuery query) => new(literal: null, query);

    /// <summary>Returns the value, or null if the query selects nothing.</summary>
    public SpecNode? Evaluate(SpecNode current, JsonPathEvaluator evaluator) => _query is null ? _literal : evaluator.FindFirst(_query, current);
}
