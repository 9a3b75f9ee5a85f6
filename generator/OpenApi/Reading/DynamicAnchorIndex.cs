using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>
/// Indexes the <c>$dynamicAnchor</c>s and references of a document. The holder of an anchor is the schema with the closest <c>$id</c>. In documents
/// without <c>$id</c>, it is the schema whose <c>$defs</c> contain the anchor, or the schema that has the anchor itself.
/// </summary>
internal sealed class DynamicAnchorIndex
{
    private const string Definitions = "/$defs/";

    private readonly Dictionary<string, Dictionary<string, DynamicBinding>> _byHolder = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<DynamicBinding>> _byAnchor = new(StringComparer.Ordinal);
    private readonly HashSet<(string Holder, string Anchor)> _users = [];
    private readonly Dictionary<string, int> _countsWithoutId = new(StringComparer.Ordinal);
    private readonly SchemaIdentifiers _identifiers;

    public DynamicAnchorIndex(SpecElement root, SchemaIdentifiers identifiers)
    {
        _identifiers = identifiers;
        var pending = new Stack<SpecElement>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            var element = pending.Pop();
            if (element.Node.GetString("$dynamicAnchor") is { } anchor)
            {
                AddAnchor(anchor, element.Pointer);
            }

            if (element.Node.GetString(ReferenceResolver.Keyword) is { } reference)
            {
                References.Add(new(element.Pointer, reference));
            }

            if (element.Node.GetString(ReferenceResolver.DynamicKeyword) is { } dynamicReference)
            {
                DynamicReferences.Add(new(element.Pointer, SchemaIdentifiers.GetFragment(dynamicReference)));
            }

            foreach (var field in element.Node.Properties)
            {
                if (!SchemaIdentifiers.IsDataKeyword(field.Name) && (field.Value.IsObject || field.Value.IsArray))
                {
                    pending.Push(element.GetChild(field.Name, field.Value));
                }
            }

            for (var i = 0; i < element.Node.Items.Count; i++)
            {
                pending.Push(element.GetChild(i.ToString(CultureInfo.InvariantCulture), element.Node.Items[i]));
            }
        }

        foreach (var reference in DynamicReferences)
        {
            if (FindHolder(reference.Key) is { } holder)
            {
                _users.Add((holder, reference.Value));
            }
        }
    }

    /// <summary>Gets the pointers of the schemas with <c>$ref</c>, with the reference.</summary>
    public List<KeyValuePair<string, string>> References { get; } = [];

    /// <summary>Gets the pointers of the schemas with <c>$dynamicRef</c>, with the name of the anchor.</summary>
    public List<KeyValuePair<string, string>> DynamicReferences { get; } = [];

    /// <summary>Gets the names of all dynamic anchors.</summary>
    public IEnumerable<string> Anchors => _byAnchor.Keys.OrderBy(anchor => anchor, StringComparer.Ordinal);

    /// <summary>Returns the schemas that have a dynamic anchor.</summary>
    public IReadOnlyList<DynamicBinding> GetBindings(string anchor) => _byAnchor.TryGetValue(anchor, out var bindings) ? bindings : [];

    /// <summary>Returns the schema to which a holder assigns an anchor; null if it does not declare the anchor.</summary>
    public DynamicBinding? FindBinding(string holder, string anchor) =>
        _byHolder.TryGetValue(holder, out var bindings) && bindings.TryGetValue(anchor, out var binding) ? binding : null;

    /// <summary>Returns the number of schemas that have an anchor and are not part of a schema with an <c>$id</c>.</summary>
    public int CountWithoutId(string anchor) => _countsWithoutId.TryGetValue(anchor, out var count) ? count : 0;

    /// <summary>Returns the innermost schema that declares dynamic anchors and contains the pointer, or has it; null if there is none.</summary>
    public string? FindHolder(string pointer) => GetHolders(pointer).FirstOrDefault();

    /// <summary>Returns the schemas that declare dynamic anchors and contain the pointer, or have it, from the innermost to the outermost.</summary>
    public IEnumerable<string> GetHolders(string pointer)
    {
        for (var length = pointer.Length; length > 0; length = pointer.LastIndexOf('/', length - 1))
        {
            var ancestor = pointer.Substring(0, length);
            if (_byHolder.ContainsKey(ancestor))
            {
                yield return ancestor;
            }
        }
    }

    /// <summary>
    /// Returns a value indicating whether a schema declares an anchor that it does not refer to. It assigns the anchor of another schema, whereas in a
    /// schema that refers to it, the anchor is a default.
    /// </summary>
    public bool IsAssignment(DynamicBinding binding) => !_users.Contains((binding.Holder, binding.Anchor));

    private void AddAnchor(string anchor, string pointer)
    {
        var definitions = pointer.LastIndexOf(Definitions, StringComparison.Ordinal);
        var owner = definitions < 0 ? pointer : pointer.Substring(0, definitions);
        var resource = _identifiers.FindEnclosingResource(pointer);
        if (resource == JsonPointer.Root)
        {
            _countsWithoutId[anchor] = CountWithoutId(anchor) + 1;
        }

        if (resource == JsonPointer.Root || !TryAdd(new DynamicBinding(anchor, resource, pointer)))
        {
            TryAdd(new DynamicBinding(anchor, owner, pointer));
        }
    }

    private bool TryAdd(DynamicBinding binding)
    {
        if (!_byHolder.TryGetValue(binding.Holder, out var bindings))
        {
            _byHolder.Add(binding.Holder, bindings = new(StringComparer.Ordinal));
        }

        if (bindings.ContainsKey(binding.Anchor))
        {
            return false;
        }

        bindings.Add(binding.Anchor, binding);
        if (!_byAnchor.TryGetValue(binding.Anchor, out var namesakes))
        {
            _byAnchor.Add(binding.Anchor, namesakes = []);
        }

        namesakes.Add(binding);
        return true;
    }
}
