using System.Collections.Generic;
using System.Globalization;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Specs;

/// <summary>A value of a spec tree with its place in the file it came from. Nodes never change; an overlay makes a new tree.</summary>
internal sealed class SpecNode
{
    // Below this many members a linear search is faster than building an index.
    private const int IndexThreshold = 12;

    private readonly string? _text;

    // An array, because finding a member through an interface takes several times as long.
    private readonly SpecProperty[] _properties = [];
    private readonly IReadOnlyList<SpecNode> _items = [];
    private Dictionary<string, SpecNode>? _index;

    private SpecNode(SpecNodeKind kind, SourceLocation location, string? text)
    {
        Kind = kind;
        Location = location;
        _text = text;
    }

    private SpecNode(SourceLocation location, IReadOnlyList<SpecProperty> members)
        : this(SpecNodeKind.Object, location, text: null) => _properties = members as SpecProperty[] ?? [.. members];

    private SpecNode(SourceLocation location, IReadOnlyList<SpecNode> items)
        : this(SpecNodeKind.Array, location, text: null) => _items = items;

    public SpecNodeKind Kind { get; }

    public SourceLocation Location { get; }

    /// <summary>The members of an object in the order of the file; empty for other kinds.</summary>
    public IReadOnlyList<SpecProperty> Properties => _properties;

    /// <summary>The items of an array; empty for other kinds.</summary>
    public IReadOnlyList<SpecNode> Items => _items;

    /// <summary>The value of a string, the literal of a number as it stands in the file, or <c>true</c>, <c>false</c>, <c>null</c>.</summary>
    /// <exception cref="InvalidOperationException">The node is an object or an array.</exception>
    public string Text => _text ?? throw new InvalidOperationException($"A node of kind {Kind} has no text.");

    public bool IsObject => Kind == SpecNodeKind.Object;

    public bool IsArray => Kind == SpecNodeKind.Array;

    public bool IsString => Kind == SpecNodeKind.String;

    public bool IsNull => Kind == SpecNodeKind.Null;

    public bool IsTrue => Kind == SpecNodeKind.Boolean && _text == "true";

    /// <summary>The member's value, or null where the node is no object or has no such member.</summary>
    public SpecNode? this[string name]
    {
        get
        {
            if (_properties.Length >= IndexThreshold)
            {
                return (_index ??= BuildIndex()).TryGetValue(name, out var found) ? found : null;
            }

            foreach (var member in _properties)
            {
                if (member.Name == name)
                {
                    return member.Value;
                }
            }

            return null;
        }
    }

    public static SpecNode Object(SourceLocation location, IReadOnlyList<SpecProperty> members) => new(location, members);

    public static SpecNode Array(SourceLocation location, IReadOnlyList<SpecNode> items) => new(location, items);

    public static SpecNode String(SourceLocation location, string value) => new(SpecNodeKind.String, location, value);

    public static SpecNode Number(SourceLocation location, string literal) => new(SpecNodeKind.Number, location, literal);

    public static SpecNode Boolean(SourceLocation location, bool value) => new(SpecNodeKind.Boolean, location, value ? "true" : "false");

    public static SpecNode Null(SourceLocation location) => new(SpecNodeKind.Null, location, "null");

    /// <summary>The value of a string member, or null where there is none or it is no string.</summary>
    public string? GetString(string name) => this[name] is { IsString: true } node ? node.Text : null;

    public override string ToString() => Kind switch
    {
        SpecNodeKind.Object => string.Format(CultureInfo.InvariantCulture, "object of {0} members", _properties.Length),
        SpecNodeKind.Array => string.Format(CultureInfo.InvariantCulture, "array of {0} items", _items.Count),
        _ => Text,
    };

    private Dictionary<string, SpecNode> BuildIndex()
    {
        var index = new Dictionary<string, SpecNode>(_properties.Length, StringComparer.Ordinal);
        foreach (var member in _properties)
        {
            index[member.Name] = member.Value;
        }

        return index;
    }
}
