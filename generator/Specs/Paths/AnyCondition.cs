using System.Collections.Generic;

namespace RunAi.Generator.Specs.Paths;

/// <summary><c>a || b || …</c></summary>
internal sealed class AnyCondition(IReadOnlyList<JsonPathCondition> parts) : JsonPathCondition
{
    public override bool Holds(SpecNode current, JsonPathSearch search)
    {
        foreach (var part in parts)
        {
            if (part.Holds(current, search))
            {
                return true;
            }
        }

        return false;
    }
}
