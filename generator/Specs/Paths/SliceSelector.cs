using System.Collections.Generic;

namespace RunAi.Generator.Specs.Paths;

/// <summary>The selector <c>[start:end:step]</c> (RFC 9535, section 2.3.4). Every part is optional; negative bounds count from the end.</summary>
internal sealed class SliceSelector(long? start, long? end, long? step) : JsonPathSelector
{
    public override void Select(SpecNode node, JsonPathEvaluator evaluator, List<int> indexes)
    {
        var count = node.Items.Count;
        var by = step ?? 1;
        if (by > 0)
        {
            var upper = Clamp(end ?? count, count, 0, count);
            for (var i = Clamp(start ?? 0, count, 0, count); i < upper; i += by)
            {
                indexes.Add((int)i);
            }
        }
        else if (by < 0)
        {
            var lower = end is { } bound ? Clamp(bound, count, -1, count - 1) : -1;
            for (var i = Clamp(start ?? count - 1, count, -1, count - 1); i > lower; i += by)
            {
                indexes.Add((int)i);
            }
        }
    }

    private static long Clamp(long bound, int count, int lowest, int highest) => Math.Min(Math.Max(bound < 0 ? count + bound : bound, lowest), highest);
}
