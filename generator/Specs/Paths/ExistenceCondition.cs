namespace RunAi.Generator.Specs.Paths;

/// <summary><c>@.name</c> on its own: whether the query selects anything, also null or false.</summary>
internal sealed class ExistenceCondition(JsonPathQuery query) : JsonPathCondition
{
    public override bool Evaluate(SpecNode current, JsonPathEvaluator evaluator) => evaluator.FindFirst(query, current) is not null;
}
