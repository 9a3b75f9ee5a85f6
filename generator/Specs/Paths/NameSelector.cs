using System.Collections.Generic;

namespace RunAi.Generator.Specs.Paths;

/// <summary>The selector <c>.name</c> or <c>['name']</c>.</summary>
internal sealed class NameSelector(string name) : JsonPathSelector
{
    public override void Select(SpecNode node, JsonPathEvaluator evaluator, List<int> indexes)
    {
        var index = node.IndexOf(name);
        if (index >= 0)
        {
            indexes.Add(index);
        }
    }
}
