namespace RunAi.Generator.Specs.Paths;

/// <summary>A side of a comparison: a literal, or a query that selects one node at most.</summary>
internal sealed class JsonPathOperand
{
    private readonly SpecNode? _literal;
    private readonly JsonPath? _query;

    private JsonPathOperand(SpecNode? literal, JsonPath? query)
    {
        _literal = literal;
        _query = query;
    }

    public static JsonPathOperand Literal(SpecNode value) => new(value, query: null);

    public static JsonPathOperand Query(JsonPath query) => new(literal: null, query);

    /// <summary>The value, or null where the query selects nothing.</summary>
    public SpecNode? Evaluate(SpecNode current, JsonPathSearch search) => _query is null ? _literal : search.FindFirst(_query, current);
}
