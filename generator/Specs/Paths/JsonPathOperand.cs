namespace RunAi.Generator.Specs.Paths;

/// <summary>A side of a comparison: a literal, or a query that selects one node at most.</summary>
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

    /// <summary>The value, or null where the query selects nothing.</summary>
    public SpecNode? Evaluate(SpecNode current, JsonPathEvaluator evaluator) => _query is null ? _literal : evaluator.FindFirst(_query, current);
}
