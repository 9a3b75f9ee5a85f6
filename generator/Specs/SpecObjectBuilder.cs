using System.Collections.Generic;
using System.Globalization;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Specs;

/// <summary>
/// Collects the members of one object after another. A name that comes twice is reported (RUNAI0005) and its last value kept, as most
/// JSON libraries do, so that what is wrong further down can still be reported.
/// </summary>
internal sealed class SpecObjectBuilder
{
    // Comparing a few names is cheaper than hashing them, and nearly all objects are small.
    private const int IndexThreshold = 16;

    private readonly List<SpecProperty> _properties = [];
    private Dictionary<string, int>? _index;

    public bool Contains(string name) => IndexOf(name) >= 0;

    /// <summary>Adds a member to the object, which is the one at <paramref name="depth"/> of the tree that is built.</summary>
    public void Add(SpecProperty member, SpecTreeBuilder tree, int depth)
    {
        var earlier = IndexOf(member.Name);
        if (earlier < 0)
        {
            Append(member);
            return;
        }

        var firstLine = (_properties[earlier].NameLocation.Line + 1).ToString(CultureInfo.InvariantCulture);
        tree.Report(DiagnosticIds.DuplicateKey, member.NameLocation, member.Name, tree.Path.GetPointer(depth), firstLine);
        _properties[earlier] = member;
    }

    /// <summary>The object; the builder is empty again afterwards.</summary>
    public SpecNode Build(SourceLocation location)
    {
        var node = SpecNode.Object(location, _properties.Count == 0 ? [] : _properties.ToArray());
        _properties.Clear();
        _index = null;
        return node;
    }

    private void Append(SpecProperty member)
    {
        _properties.Add(member);
        if (_index is not null)
        {
            _index.Add(member.Name, _properties.Count - 1);
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
