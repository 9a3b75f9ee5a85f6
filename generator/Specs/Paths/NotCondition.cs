namespace RunAi.Generator.Specs.Paths;

/// <summary><c>!a</c></summary>
internal sealed class NotCondition(JsonPathCondition inner) : JsonPathCondition
{
    public override bool Holds(SpecNode current, JsonPathSearch search) => !inner.Holds(current, search);
}
