using System.Collections.Generic;

namespace RunAi.Generator.Specs.Paths;

/// <summary><c>a &amp;&amp; b &amp;&amp; …</c></summary>
internal sealed class AllCondition(IReadOnlyList<JsonPathCondition> parts) : JsonPathCondition
{
    public override bool Holds(SpecNode current, JsonPathSearch search)
    {
        foreach (var part in parts)
        {
            if (!part.Holds(current, search))
            {
                return false;
            }
        }

        return true;
    }
}
