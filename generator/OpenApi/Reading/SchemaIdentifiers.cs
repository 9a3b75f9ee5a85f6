using System.Collections.Generic;
using System.Globalization;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>
/// Maps the identifiers <c>$id</c>, <c>$anchor</c> and <c>$dynamicAnchor</c> of schemas (JSON Schema 2020-12, section 8.2) to JSON pointers.
/// Identifiers are compared as written, or else as URIs that are relative to the <c>$id</c> of the enclosing schema.
/// </summary>
internal sealed class SchemaIdentifiers(SpecElement root)
{
    // Never used for a connection: relative identifiers are relative to each other.
    private const string DocumentUri = "https://document.invalid/";

    private readonly Dictionary<string, string> _resourceUris = new(StringComparer.Ordinal) { [JsonPointer.Root] = DocumentUri };
    private readonly Dictionary<string, string> _resourcesByUri = new(StringComparer.Ordinal);
    private readonly HashSet<string> _resources = new(StringComparer.Ordinal);
    private readonly HashSet<string> _dynamicAnchors = new(StringComparer.Ordinal);
    private Dictionary<string, string>? _pointers;

    /// <summary>Returns the fragment of a reference, without <c>#</c>.</summary>
    public static string GetFragment(string reference) => reference.Substring(reference.IndexOf('#') + 1);

    /// <summary>Returns a value indicating whether the value of a keyword is data, not a schema.</summary>
    public static bool IsDataKeyword(string keyword) => keyword is "example" or "examples" or "enum" or "const";

    /// <summary>Returns the pointer of a reference's target; null if the reference involves no identifier.</summary>
    public string? Locate(string ownerPointer, string reference)
    {
        var pointers = _pointers ??= BuildIndex();
        if (pointers.Count == 0)
        {
            return null;
        }

        var hash = reference.IndexOf('#');
        var resource = FindEnclosingResource(ownerPointer);
        if (hash != 0)
        {
            var text = hash < 0 ? reference : reference.Substring(0, hash);
            if (!pointers.TryGetValue(text, out var found) && !_resourcesByUri.TryGetValue(Combine(_resourceUris[resource], text), out found))
            {
                return null;
            }

            resource = found;
        }

        var fragment = hash < 0 ? string.Empty : reference.Substring(hash + 1);
        if (fragment.Length == 0)
        {
            return resource;
        }

        return fragment[0] == '/' ? resource + fragment : pointers.TryGetValue(resource + "#" + fragment, out var anchored) ? anchored : null;
    }

    /// <summary>Gets a value indicating whether a schema has a dynamic anchor.</summary>
    public bool HasDynamicAnchors
    {
        get
        {
            _pointers ??= BuildIndex();
            return _dynamicAnchors.Count > 0;
        }
    }

    /// <summary>Returns a value indicating whether a schema has the dynamic anchor of a reference, so that its target depends on the dynamic scope.</summary>
    public bool IsDynamic(string reference) => HasDynamicAnchors && _dynamicAnchors.Contains(GetFragment(reference));

    /// <summary>Returns the pointer of the innermost schema with an <c>$id</c> that contains a pointer, or the root of the document.</summary>
    public string FindEnclosingResource(string pointer)
    {
        _pointers ??= BuildIndex();
        for (var length = pointer.Length; length > 0 && _resources.Count > 0; length = pointer.LastIndexOf('/', length - 1))
        {
            var ancestor = pointer.Substring(0, length);
            if (_resources.Contains(ancestor))
            {
                return ancestor;
            }
        }

        return JsonPointer.Root;
    }

    private Dictionary<string, string> BuildIndex()
    {
        var pointers = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!HasIdentifiers())
        {
            return pointers;
        }

        var pending = new Stack<(SpecElement Element, string Resource)>();
        pending.Push((root, JsonPointer.Root));
        while (pending.Count > 0)
        {
            var (element, resource) = pending.Pop();
            if (element.Node.GetString("$id") is { Length: > 0 } id && id[0] != '#')
            {
                var uri = Combine(_resourceUris[resource], id.TrimEnd('#'));
                resource = element.Pointer;
                _resources.Add(resource);
                _resourceUris[resource] = uri;
                _resourcesByUri[uri] = resource;
                pointers[id.TrimEnd('#')] = resource;
            }

            if (element.Node.GetString("$anchor") is { } anchor)
            {
                pointers[resource + "#" + anchor] = element.Pointer;
            }

            if (element.Node.GetString("$dynamicAnchor") is { } dynamicAnchor)
            {
                pointers[resource + "#" + dynamicAnchor] = element.Pointer;
                _dynamicAnchors.Add(dynamicAnchor);
            }

            foreach (var field in element.Node.Properties)
            {
                if (!IsDataKeyword(field.Name))
                {
                    pending.Push((element.GetChild(field.Name, field.Value), resource));
                }
            }

            for (var i = 0; i < element.Node.Items.Count; i++)
            {
                pending.Push((element.GetChild(i.ToString(CultureInfo.InvariantCulture), element.Node.Items[i]), resource));
            }
        }

        return pointers;
    }

    private static string Combine(string baseUri, string reference) =>
        Uri.TryCreate(baseUri, UriKind.Absolute, out var absolute) && Uri.TryCreate(absolute, reference, out var combined)
            ? combined.AbsoluteUri
            : reference;

    // Few documents have identifiers, so pointers are built only if needed.
    private bool HasIdentifiers()
    {
        var pending = new Stack<SpecNode>();
        pending.Push(root.Node);
        while (pending.Count > 0)
        {
            var node = pending.Pop();
            foreach (var field in node.Properties)
            {
                if (field.Name is "$id" or "$anchor" or "$dynamicAnchor" && field.Value.IsString)
                {
                    return true;
                }

                if (field.Value.Properties.Count > 0 || field.Value.Items.Count > 0)
                {
                    pending.Push(field.Value);
                }
            }

            foreach (var item in node.Items)
            {
                pending.Push(item);
            }
        }

        return false;
    }
}
