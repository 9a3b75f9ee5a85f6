namespace RunAi.Generator.Specs.Paths;

/// <summary>An existence test such as <c>@.name</c>: true if the query selects any node, even null or false.</summary>
internal sealed class ExistenceCondition(JsonPathQuery query) : JsonPathCondition
{
    public override bool Evaluate(SpecNode current, JsonPathEvaluator evaluator) => evaluator.FindFirst(query, current) is not null;
}
