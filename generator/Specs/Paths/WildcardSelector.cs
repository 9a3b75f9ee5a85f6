using System.Collections.Generic;

namespace RunAi.Generator.Specs.Paths;

/// <summary>The selector <c>.*</c> or <c>[*]</c>.</summary>
internal sealed class WildcardSelector : JsonPathSelector
{
    public override void Select(SpecNode node, JsonPathEvaluator evaluator, List<int> indexes)
    {
        for (var i = 0; i < node.GetChildCount(); i++)
        {
            indexes.Add(i);
        }
    }
}
