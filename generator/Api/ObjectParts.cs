using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api;

/// <summary>Collects the keywords of all parts of an object, in the order of the parts.</summary>
internal sealed class ObjectParts
{
    private readonly Dictionary<string, ObjectProperty> _byName = new(StringComparer.Ordinal);

    /// <summary>Gets the pointers of all schemas that were added.</summary>
    public HashSet<string> Visited { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the properties in the order in which they were added.</summary>
    public List<ObjectProperty> Properties { get; } = [];

    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the discriminator property; null if there is none.</summary>
    public string? Discriminator { get; private set; }

    public string? AdditionalProperties { get; private set; }

    /// <summary>Gets a value indicating whether a part forbids properties that are not declared.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Gets a value indicating whether a part declares properties without naming them.</summary>
    public bool DeclaresAdditional { get; private set; }

    public string? Description { get; private set; }

    /// <summary>
    /// Gets the required names that no part describes. Empty if properties that are not declared are forbidden, because no value
    /// can have such a property.
    /// </summary>
    public IEnumerable<string> UndescribedRequired => IsClosed ? [] : Undescribed;

    /// <summary>Gets the names that are required, but neither described nor allowed.</summary>
    public IEnumerable<string> ForbiddenRequired => IsClosed ? Undescribed : [];

    private IEnumerable<string> Undescribed => Required.Where(name => !_byName.ContainsKey(name));

    /// <summary>Adds the schema at <paramref name="pointer"/> and all of its parts.</summary>
    public void Collect(string pointer, SchemaGraph graph)
    {
        // A work list instead of recursion: chains of allOf can be as long as the document.
        var work = new Stack<KeyValuePair<string, bool>>();
        work.Push(new(pointer, false));
        while (work.Count > 0)
        {
            var next = work.Pop();
            if (!Visited.Add(next.Key) || graph.Find(next.Key) is not { } schema)
            {
                continue;
            }

            Add(schema, next.Value);
            // The last pushed is added first. Variants that extend the schema are not parts of it.
            Push(schema.AnyOf, optional: true, schema);
            Push(schema.OneOf, optional: true, schema);
            Push(schema.AllOf, next.Value);
            if (schema.Reference is { } reference)
            {
                work.Push(new(reference, next.Value));
            }
        }

        void Push(IReadOnlyList<string> pointers, bool optional, Schema? extended = null)
        {
            for (var i = pointers.Count - 1; i >= 0; i--)
            {
                if (extended is null || !graph.IsExtension(pointers[i], extended.Pointer))
                {
                    work.Push(new(pointers[i], optional));
                }
            }
        }
    }

    /// <param name="schema">The part.</param>
    /// <param name="optional">Whether the part is one of several variants, so that its required properties can be absent.</param>
    private void Add(Schema schema, bool optional)
    {
        Description ??= schema.Description;
        Discriminator ??= schema.Discriminator?.PropertyName;
        foreach (var property in schema.Properties)
        {
            if (!_byName.TryGetValue(property.Name, out var known))
            {
                _byName.Add(property.Name, known = new ObjectProperty(property.Name));
                Properties.Add(known);
            }

            known.Add(property.Schema, optional);
        }

        AdditionalProperties ??= schema.AdditionalProperties;
        IsClosed |= schema.AllowsAdditionalProperties == false;
        DeclaresAdditional |= schema.AllowsAdditionalProperties == true || schema.AdditionalProperties is not null || schema.PatternProperties.Count > 0;
        if (!optional)
        {
            Required.UnionWith(schema.Required);
        }
    }
}
