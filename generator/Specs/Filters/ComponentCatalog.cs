using System.Collections.Generic;

namespace RunAi.Generator.Specs.Filters;

/// <summary>The components of a spec that can be removed: all except security schemes, which are used without references.</summary>
internal sealed class ComponentCatalog
{
    public const string Components = "components";

    // Swagger 2.0 has its sections in the root, OpenAPI 3 in "components".
    private static readonly HashSet<string> RootSections = new(["definitions", "parameters", "responses"], StringComparer.Ordinal);

    private readonly SpecNode _spec;
    private readonly bool _isSwagger;
    private readonly Dictionary<string, List<ComponentName>> _ids = new(StringComparer.Ordinal);
    private Dictionary<string, List<ComponentName>>? _anchors;
    private Dictionary<ComponentName, List<ComponentName>>? _subtypes;

    public ComponentCatalog(SpecNode spec)
    {
        _spec = spec;
        _isSwagger = spec["swagger"] is not null;
    }

    /// <summary>Determines whether a property of the root, or of <c>components</c>, is a section whose components can be removed.</summary>
    public bool IsSection(SpecProperty property, bool isInRoot) =>
        property.Value.IsObject
        && (isInRoot
            ? _isSwagger && RootSections.Contains(property.Name)
            : property.Name != "securitySchemes" && !property.Name.StartsWith("x-", StringComparison.Ordinal));

    /// <summary>Finds the component with the specified name, or null.</summary>
    public SpecNode? Find(ComponentName name) => FindSection(name.Section)?[name.Name];

    /// <summary>Finds the component that the pointer refers to, directly or inside; null if it does not point into a component.</summary>
    public ComponentName? FindOwner(IReadOnlyList<string> tokens)
    {
        var start = _isSwagger ? 0 : 1;
        return tokens.Count > start + 1 && (_isSwagger ? RootSections.Contains(tokens[0]) : tokens[0] == Components)
            ? new ComponentName(tokens[start], tokens[start + 1])
            : null;
    }

    /// <summary>
    /// Finds the components that contain the schema with the specified <c>$id</c> or, after <c>#</c>, <c>$anchor</c>. A relative reference can refer to any
    /// <c>$id</c> with the same last segment.
    /// </summary>
    public IReadOnlyList<ComponentName> FindByIdentifier(string reference)
    {
        _anchors ??= IndexAnchors();
        var fragment = reference.IndexOf('#');
        var id = fragment < 0 ? reference : reference.Substring(0, fragment);
        return _anchors.TryGetValue(reference, out var owners) || _anchors.TryGetValue(id, out owners) || _ids.TryGetValue(GetLastSegment(id), out owners)
            ? owners
            : [];
    }

    /// <summary>Gets the component for a bare schema name, as in the mapping of a discriminator.</summary>
    public ComponentName GetSchemaName(string name) => new(_isSwagger ? "definitions" : "schemas", name);

    /// <summary>Gets the schemas that refer to the specified one in <c>allOf</c>. A discriminator without a mapping selects among them.</summary>
    public IReadOnlyList<ComponentName> GetSubtypes(ComponentName name)
    {
        _subtypes ??= IndexSubtypes();
        return _subtypes.TryGetValue(name, out var subtypes) ? subtypes : [];
    }

    private SpecNode? FindSection(string name) => _isSwagger ? _spec[name] : _spec[Components]?[name];

    private Dictionary<string, List<ComponentName>> IndexAnchors()
    {
        var index = new Dictionary<string, List<ComponentName>>(StringComparer.Ordinal);
        var section = GetSchemaName(string.Empty).Section;
        foreach (var schema in FindSection(section)?.Properties ?? [])
        {
            foreach (var node in SpecNodeTraversal.DescendantsAndSelf(schema.Value))
            {
                Index(index, node.GetString("$id"));
                Index(_ids, node.GetString("$id") is { } id ? GetLastSegment(id) : null);
                Index(index, node.GetString("$anchor"), "#");
                Index(index, node.GetString("$dynamicAnchor"), "#");
            }

            void Index(Dictionary<string, List<ComponentName>> lists, string? name, string prefix = "")
            {
                if (name is null)
                {
                    return;
                }

                if (!lists.TryGetValue(prefix + name, out var owners))
                {
                    lists.Add(prefix + name, owners = []);
                }

                owners.Add(new ComponentName(section, schema.Name));
            }
        }

        return index;
    }

    private static string GetLastSegment(string id)
    {
        var text = id.TrimEnd('#');
        return text.Substring(text.LastIndexOf('/') + 1);
    }

    private Dictionary<ComponentName, List<ComponentName>> IndexSubtypes()
    {
        var index = new Dictionary<ComponentName, List<ComponentName>>();
        var section = GetSchemaName(string.Empty).Section;
        foreach (var schema in FindSection(section)?.Properties ?? [])
        {
            foreach (var part in schema.Value["allOf"]?.Items ?? [])
            {
                if (part.GetString("$ref") is not { } reference || ReferencePointer.Split(reference) is not { } tokens || FindOwner(tokens) is not { } owner)
                {
                    continue;
                }

                if (!index.TryGetValue(owner, out var subtypes))
                {
                    index.Add(owner, subtypes = []);
                }

                subtypes.Add(new ComponentName(section, schema.Name));
            }
        }

        return index;
    }
}
