using System.Collections.Generic;

namespace RunAi.Generator.OpenApi.Parts;

/// <summary>Represents a part of another file that becomes a component of the document.</summary>
/// <param name="position">The part.</param>
/// <param name="shape">The kind of the part, by the references to it.</param>
internal sealed class PartTarget(PartPosition position, DocumentShape shape)
{
    private readonly SortedSet<string> _places = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _indexedNames = new(StringComparer.Ordinal);
    private bool _isDirect;

    public PartPosition Position { get; } = position;

    public DocumentShape Shape { get; } = shape;

    /// <summary>Gets the pointers of the entries of the spec that consist of a reference to the part, in ordinal order.</summary>
    public IReadOnlyCollection<string> Places => _places;

    /// <summary>
    /// Gets the name of the part. It does not depend on the order of references: the name of the part itself, or the first one in an index if no reference
    /// refers to the part directly.
    /// </summary>
    public string Name => _isDirect || _indexedNames.Count == 0 ? Position.Name : _indexedNames.Min;

    /// <summary>Gets or sets the pointer of the part in the document.</summary>
    public string? Home { get; set; }

    /// <summary>Gets or sets a value indicating whether the part is a component that the spec does not contain.</summary>
    public bool IsAdded { get; set; }

    public void AddPlace(string pointer) => _places.Add(pointer);

    public void AddReference(PartPosition reference)
    {
        if (reference.IndexedName is { } name)
        {
            _indexedNames.Add(name);
        }
        else
        {
            _isDirect = true;
        }
    }
}
