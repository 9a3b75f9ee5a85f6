namespace RunAi.Generator.Specs.Paths;

/// <summary><c>@.name</c> on its own: whether the query selects anything, also null or false.</summary>
internal sealed class ExistenceCondition(JsonPath query) : JsonPathCondition
{
    public override bool Holds(SpecNode current, JsonPathSearch search) => search.FindFirst(query, current) is not null;
}
