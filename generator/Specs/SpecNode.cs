using System.Collections.Generic;
using System.Globalization;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Specs;

/// <summary>Represents a value of a spec tree and its location in the source file. Nodes are immutable; an overlay creates a new tree.</summary>
internal sealed class SpecNode
{
    // With fewer properties, a linear search is faster than building an index.
    private const int IndexThreshold = 12;

    private readonly string? _text;
    private readonly string? _sourceText;

    // An array, because a lookup through an interface takes several times as long.
    private readonly SpecProperty[] _properties = [];
    private readonly IReadOnlyList<SpecNode> _items = [];
    private Dictionary<string, int>? _index;

    private SpecNode(SpecNodeKind kind, SourceLocation location, string? text, string? sourceText = null)
    {
        Kind = kind;
        Location = location;
        _text = text;
        _sourceText = sourceText;
    }

    private SpecNode(SourceLocation location, IReadOnlyList<SpecProperty> properties)
        : this(SpecNodeKind.Object, location, text: null) => _properties = properties as SpecProperty[] ?? [.. properties];

    private SpecNode(SourceLocation location, IReadOnlyList<SpecNode> items)
        : this(SpecNodeKind.Array, location, text: null) => _items = items;

    public SpecNodeKind Kind { get; }

    public SourceLocation Location { get; }

    /// <summary>Gets the properties of an object in source order; empty for other kinds.</summary>
    public IReadOnlyList<SpecProperty> Properties => _properties;

    /// <summary>Gets the items of an array; empty for other kinds.</summary>
    public IReadOnlyList<SpecNode> Items => _items;

    /// <summary>Gets the value of a string, the literal of a number as written, or <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    /// <exception cref="InvalidOperationException">The node is an object or an array.</exception>
    public string Text => _text ?? throw new InvalidOperationException($"A node of kind {Kind} has no text.");

    /// <summary>
    /// Gets the text as written in the source. In YAML it can differ from <see cref="Text"/>: the number <c>007</c> is 7 in JSON, but a document that declares
    /// it as a string means "007".
    /// </summary>
    /// <exception cref="InvalidOperationException">The node is an object or an array.</exception>
    public string SourceText => _sourceText ?? Text;

    public bool IsObject => Kind == SpecNodeKind.Object;

    public bool IsArray => Kind == SpecNodeKind.Array;

    public bool IsString => Kind == SpecNodeKind.String;

    public bool IsNull => Kind == SpecNodeKind.Null;

    public bool IsTrue => Kind == SpecNodeKind.Boolean && _text == "true";

    /// <summary>Gets the value of a property, or null if the node is not an object or does not have the property.</summary>
    public SpecNode? this[string name] => IndexOf(name) is var index and >= 0 ? _properties[index].Value : null;

    public static SpecNode Object(SourceLocation location, IReadOnlyList<SpecProperty> properties) => new(location, properties);

    public static SpecNode Array(SourceLocation location, IReadOnlyList<SpecNode> items) => new(location, items);

    public static SpecNode String(SourceLocation location, string value) => new(SpecNodeKind.String, location, value);

    public static SpecNode Number(SourceLocation location, string literal, string? sourceText = null) =>
        new(SpecNodeKind.Number, location, literal, sourceText);

    public static SpecNode Boolean(SourceLocation location, bool value, string? sourceText = null) =>
        new(SpecNodeKind.Boolean, location, value ? "true" : "false", sourceText);

    public static SpecNode Null(SourceLocation location) => new(SpecNodeKind.Null, location, "null");

    /// <summary>Gets the index of a property, or -1 if the node is not an object or does not have the property.</summary>
    public int IndexOf(string name)
    {
        if (_properties.Length >= IndexThreshold)
        {
            return (_index ??= BuildIndex()).TryGetValue(name, out var found) ? found : -1;
        }

        for (var i = 0; i < _properties.Length; i++)
        {
            if (_properties[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Gets the value of a string property, or null if it is missing or not a string.</summary>
    public string? GetString(string name) => this[name] is { IsString: true } node ? node.Text : null;

    public override string ToString() => Kind switch
    {
        SpecNodeKind.Object => string.Format(CultureInfo.InvariantCulture, "object of {0} properties", _properties.Length),
        SpecNodeKind.Array => string.Format(CultureInfo.InvariantCulture, "array of {0} items", _items.Count),
        _ => Text,
    };

    private Dictionary<string, int> BuildIndex()
    {
        var index = new Dictionary<string, int>(_properties.Length, StringComparer.Ordinal);
        for (var i = 0; i < _properties.Length; i++)
        {
            index[_properties[i].Name] = i;
        }

        return index;
    }
}
