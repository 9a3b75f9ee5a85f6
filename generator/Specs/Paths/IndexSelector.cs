using System.Collections.Generic;

namespace RunAi.Generator.Specs.Paths;

/// <summary>The selector <c>[0]</c>, or <c>[-1]</c> for the last item.</summary>
internal sealed class IndexSelector(long index) : JsonPathSelector
{
    public override void Select(SpecNode node, JsonPathEvaluator evaluator, List<int> indexes)
    {
        var found = index < 0 ? node.Items.Count + index : index;
        if (found >= 0 && found < node.Items.Count)
        {
            indexes.Add((int)found);
        }
    }
}
