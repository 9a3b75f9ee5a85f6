using System.Collections.Generic;

namespace RunAi.Generator.Specs.Paths;

/// <summary>Selects children of a node (RFC 9535, section 2.3).</summary>
internal abstract class JsonPathSelector
{
    /// <summary>Adds the indexes of the selected children to <paramref name="indexes"/>.</summary>
    public abstract void Select(SpecNode node, JsonPathEvaluator evaluator, List<int> indexes);
}
