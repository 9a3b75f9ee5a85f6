using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api;

/// <summary>What the parts of an object say together, gathered in their order.</summary>
internal sealed class ObjectParts
{
    private readonly Dictionary<string, ObjectProperty> _byName = new(StringComparer.Ordinal);

    /// <summary>The pointers of all schemas that were added.</summary>
    public HashSet<string> Visited { get; } = new(StringComparer.Ordinal);

    /// <summary>The members, in the order in which they are met.</summary>
    public List<ObjectProperty> Properties { get; } = [];

    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>The member that tells the object's extensions apart; null for none.</summary>
    public string? Discriminator { get; private set; }

    public string? AdditionalProperties { get; private set; }

    /// <summary>Whether a part forbids members that are not listed.</summary>
    public bool IsClosed { get; private set; }

    public string? Description { get; private set; }

    /// <summary>
    /// The names that are required although no part describes them. Where members that are not listed are forbidden, there are none:
    /// no value could have such a member.
    /// </summary>
    public IEnumerable<string> UndescribedRequired => IsClosed ? [] : Undescribed;

    /// <summary>The names that are required, but neither described nor allowed.</summary>
    public IEnumerable<string> ForbiddenRequired => IsClosed ? Undescribed : [];

    private IEnumerable<string> Undescribed => Required.Where(name => !_byName.ContainsKey(name));

    /// <summary>Adds the schema at <paramref name="pointer"/> and all that it is made of.</summary>
    public void Collect(string pointer, SchemaGraph graph)
    {
        // A work list instead of recursion: chains of allOf may be as long as the document.
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
            // The last to be pushed is the first to be added.
            Push(schema.AnyOf, optional: true);
            Push(schema.OneOf, optional: true);
            Push(schema.AllOf, next.Value);
            if (schema.Reference is { } reference)
            {
                work.Push(new(reference, next.Value));
            }
        }

        void Push(IReadOnlyList<string> pointers, bool optional)
        {
            for (var i = pointers.Count - 1; i >= 0; i--)
            {
                work.Push(new(pointers[i], optional));
            }
        }
    }

    /// <param name="schema">The part.</param>
    /// <param name="optional">Whether the part is one of several variants, so that what it requires is not always there.</param>
    private void Add(Schema schema, bool optional)
    {
        Description ??= schema.Description;
        Discriminator ??= schema.Discriminator?.PropertyName;
        foreach (var property in schema.Properties)
        {
            if (!_byName.TryGetValue(property.Name, out var member))
            {
                _byName.Add(property.Name, member = new ObjectProperty(property.Name));
                Properties.Add(member);
            }

            member.Add(property.Schema, optional);
        }

        AdditionalProperties ??= schema.AdditionalProperties;
        IsClosed |= schema.AllowsAdditionalProperties == false;
        if (!optional)
        {
            Required.UnionWith(schema.Required);
        }
    }
}
