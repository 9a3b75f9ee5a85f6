using System.Collections.Generic;
using System.Globalization;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Specs;

/// <summary>
/// Collects the properties of an object. Can be reused after <see cref="Build"/>. A duplicate key is reported (RUNAI0005), and the last
/// value is used, as in most JSON libraries, so that reading can continue and report further errors.
/// </summary>
internal sealed class SpecObjectBuilder
{
    // Comparing a few names is cheaper than hashing them, and most objects are small.
    private const int IndexThreshold = 16;

    private readonly List<SpecProperty> _properties = [];
    private Dictionary<string, int>? _index;

    public bool Contains(string name) => IndexOf(name) >= 0;

    /// <summary>Adds a property to the object, which is at the specified depth of the tree.</summary>
    public void Add(SpecProperty property, SpecTreeBuilder tree, int depth)
    {
        var earlier = IndexOf(property.Name);
        if (earlier < 0)
        {
            Append(property);
            return;
        }

        var firstLine = (_properties[earlier].NameLocation.Line + 1).ToString(CultureInfo.InvariantCulture);
        tree.Report(DiagnosticIds.DuplicateKey, property.NameLocation, property.Name, tree.Path.GetPointer(depth), firstLine);
        _properties[earlier] = property;
    }

    /// <summary>Creates the object and clears the builder.</summary>
    public SpecNode Build(SourceLocation location)
    {
        var node = SpecNode.Object(location, _properties.Count == 0 ? [] : _properties.ToArray());
        _properties.Clear();
        _index = null;
        return node;
    }

    private void Append(SpecProperty property)
    {
        _properties.Add(property);
        if (_index is not null)
        {
            _index.Add(property.Name, _properties.Count - 1);
        }
        else if (_properties.Count == IndexThreshold)
        {
            _index = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = 0; i < _properties.Count; i++)
            {
                _index.Add(_properties[i].Name, i);
            }
        }
    }

    private int IndexOf(string name)
    {
        if (_index is not null)
        {
            return _index.TryGetValue(name, out var index) ? index : -1;
        }

        for (var i = 0; i < _properties.Count; i++)
        {
            if (_properties[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
