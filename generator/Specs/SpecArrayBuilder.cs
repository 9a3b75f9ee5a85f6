using System.Collections.Generic;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Specs;

/// <summary>Collects the items of one array after another.</summary>
internal sealed class SpecArrayBuilder
{
    private readonly List<SpecNode> _items = [];

    public int Count => _items.Count;

    public void Add(SpecNode item) => _items.Add(item);

    /// <summary>The array; the builder is empty again afterwards.</summary>
    public SpecNode Build(SourceLocation location)
    {
        var node = SpecNode.Array(location, _items.Count == 0 ? [] : _items.ToArray());
        _items.Clear();
        return node;
    }
}
