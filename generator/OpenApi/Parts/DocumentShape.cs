using System.Collections.Generic;
using RunAi.Generator.OpenApi.Reading;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Parts;

/// <summary>Represents a kind of object of OpenAPI: which of its fields are objects of other kinds, so that references are told from data.</summary>
internal sealed class DocumentShape
{
    private readonly Dictionary<string, DocumentShape> _fields = new(StringComparer.Ordinal);

    private DocumentShape(string? section) => Section = section;

    /// <summary>Gets the kind of values that are data, such as examples, in which <c>$ref</c> has no meaning.</summary>
    public static DocumentShape Data { get; } = new(section: null);

    /// <summary>
    /// Gets the section of components for objects of this kind; null for a kind without components. A reference to a file is then replaced by the content
    /// of the file.
    /// </summary>
    public string? Section { get; }

    /// <summary>Gets the kind of the fields that <see cref="With"/> does not define; null if they are data.</summary>
    public DocumentShape? Entries { get; private set; }

    /// <summary>Gets the kind of the items of an array; null if they are data.</summary>
    public DocumentShape? Items { get; private set; }

    /// <summary>Gets a value indicating whether the fields of this object are components (or paths), which can be the places of files.</summary>
    public bool HasComponents { get; private init; }

    /// <summary>Gets a value indicating whether the values of the fields are names or references, as in the mapping of a discriminator.</summary>
    public bool IsMapping { get; private init; }

    public bool IsData => ReferenceEquals(this, Data);

    public static DocumentShape Object(string? section = null) => new(section);

    public static DocumentShape Map(DocumentShape entries, bool hasComponents = false) =>
        new(section: null) { Entries = entries, HasComponents = hasComponents };

    public static DocumentShape Mapping(DocumentShape entries) => new(section: null) { Entries = entries, IsMapping = true };

    public static DocumentShape List(DocumentShape items) => new(section: null) { Items = items };

    /// <summary>Adds fields of one kind.</summary>
    public DocumentShape With(DocumentShape shape, params string[] names)
    {
        foreach (var name in names)
        {
            _fields[name] = shape;
        }

        return this;
    }

    /// <summary>Sets the kind of other fields and of items.</summary>
    public DocumentShape WithOthers(DocumentShape? entries, DocumentShape? items)
    {
        Entries = entries;
        Items = items;
        return this;
    }

    /// <summary>Returns a value indicating whether a value can be of this kind, by its JSON type.</summary>
    public bool Accepts(SpecNode node) => node.Kind switch
    {
        SpecNodeKind.Object => _fields.Count > 0 || Entries is not null || Section is not null,
        SpecNodeKind.Array => Items is not null && Section is null,
        SpecNodeKind.Boolean => Section == ComponentKinds.Schemas,
        _ => false,
    };

    /// <summary>Returns the kind of a field or an item.</summary>
    public DocumentShape GetChild(SpecNode owner, string name) => owner.IsArray ? Items ?? Data : GetField(name);

    /// <summary>Returns the kind of a field.</summary>
    public DocumentShape GetField(string name)
    {
        if (_fields.TryGetValue(name, out var shape))
        {
            return shape;
        }

        var isExtension = _fields.Count > 0 || HasComponents;
        return Entries is null || (isExtension && name.StartsWith("x-", StringComparison.Ordinal) && name.IndexOf('/') < 0) ? Data : Entries;
    }
}
