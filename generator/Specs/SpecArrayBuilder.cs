using System.Collections.Generic;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Specs;

/// <summary>Collects the items of an array. Can be reused after <see cref="Build"/>.</summary>
internal sealed class SpecArrayBuilder
{
    private readonly List<SpecNode> _items = [];

    public int Count => _items.Count;

    public void Add(SpecNode item) => _items.Add(item);

    /// <summary>Creates the array and clears the builder.</summary>
    public SpecNode Build(SourceLocation location)
    {
        var node = SpecNode.Array(location, _items.Count == 0 ? [] : _items.ToArray());
        _items.Clear();
        return node;
    }
}
