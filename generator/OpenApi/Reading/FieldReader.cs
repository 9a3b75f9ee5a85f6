using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>
/// Reads fields of the expected JSON type. A value of another type is reported (RUNAI0012) and treated as absent. Null is treated as absent
/// without a diagnostic, because an empty value in YAML is null.
/// </summary>
internal sealed class FieldReader(DiagnosticBag diagnostics)
{
    private const int MaxQuoteLength = 60;

    private readonly HashSet<string> _reportedMediaTypes = new(StringComparer.Ordinal);

    /// <summary>Returns the text of a string; null if the field is absent.</summary>
    public string? GetString(SpecElement owner, string name)
    {
        var node = FindField(owner, name);
        if (node is null or { IsString: true })
        {
            return node?.Text;
        }

        ReportWrongType(owner, name, node, "a string");
        return null;
    }

    /// <summary>Returns the text of a string that is not blank; otherwise null.</summary>
    public string? GetName(SpecElement owner, string name) => GetString(owner, name) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <summary>Returns the text of a string or the literal of a number, because an unquoted <c>version: 1.0</c> is a number in YAML.</summary>
    public string? GetText(SpecElement owner, string name) =>
        FindField(owner, name) is { Kind: SpecNodeKind.Number } number ? number.SourceText : GetString(owner, name);

    /// <summary>Returns a boolean; null if the field is absent.</summary>
    public bool? GetBoolean(SpecElement owner, string name)
    {
        var node = FindField(owner, name);
        if (node is null or { Kind: SpecNodeKind.Boolean })
        {
            return node?.IsTrue;
        }

        ReportWrongType(owner, name, node, "true or false");
        return null;
    }

    public SpecElement? GetObject(SpecElement owner, string name)
    {
        var node = FindField(owner, name);
        if (node is null)
        {
            return null;
        }

        if (node.IsObject)
        {
            return owner.GetChild(name, node);
        }

        ReportWrongType(owner, name, node, "an object");
        return null;
    }

    /// <summary>Returns the fields of an object that are objects, without <c>x-</c> extensions if <paramref name="extensible"/> is true.</summary>
    public IReadOnlyList<KeyValuePair<string, SpecElement>> GetMap(SpecElement owner, string name, bool extensible = false)
    {
        if (GetObject(owner, name) is not { } map)
        {
            return [];
        }

        var fields = new List<KeyValuePair<string, SpecElement>>(map.Node.Properties.Count);
        foreach (var field in map.Node.Properties)
        {
            if (extensible && IsExtension(field.Name))
            {
                continue;
            }

            if (field.Value.IsObject)
            {
                fields.Add(new(field.Name, map.GetChild(field.Name, field.Value)));
            }
            else
            {
                ReportWrongType(map, field.Name, field.Value, "an object");
            }
        }

        return fields;
    }

    /// <summary>Returns the items of an array.</summary>
    public IReadOnlyList<SpecElement> GetItems(SpecElement owner, string name)
    {
        var nodes = GetArray(owner, name);
        if (nodes.Count == 0)
        {
            return [];
        }

        var pointer = owner.GetPointer(name);
        var items = new List<SpecElement>(nodes.Count);
        for (var i = 0; i < nodes.Count; i++)
        {
            items.Add(owner.GetItem(pointer, i, nodes[i]));
        }

        return items;
    }

    /// <summary>Returns the items of an array that are objects.</summary>
    public IReadOnlyList<SpecElement> GetObjects(SpecElement owner, string name)
    {
        var items = GetItems(owner, name);
        if (items.All(static item => item.Node.IsObject))
        {
            return items;
        }

        foreach (var item in items.Where(static item => !item.Node.IsObject))
        {
            ReportWrongType(item, "an object");
        }

        return [.. items.Where(static item => item.Node.IsObject)];
    }

    /// <summary>Returns the items of an array that are strings.</summary>
    public IReadOnlyList<string> GetStrings(SpecElement owner, string name)
    {
        var items = GetArray(owner, name);
        if (items.Count == 0)
        {
            return [];
        }

        var strings = new List<string>(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].IsString)
            {
                strings.Add(items[i].Text);
            }
            else
            {
                ReportWrongType(owner.GetItem(owner.GetPointer(name), i, items[i]), "a string");
            }
        }

        return strings;
    }

    /// <summary>Returns the nodes of an array, without pointers.</summary>
    public IReadOnlyList<SpecNode> GetArray(SpecElement owner, string name)
    {
        var node = FindField(owner, name);
        if (node is null or { IsArray: true })
        {
            return node?.Items ?? [];
        }

        ReportWrongType(owner, name, node, "an array");
        return [];
    }

    /// <summary>
    /// Returns the media types in a name that should be one, and reports the name if it is not valid (RUNAI0024), once in a document, because such names are
    /// often in every operation.
    /// </summary>
    public IReadOnlyList<string> GetMediaTypes(string name, SpecElement element)
    {
        var names = MediaTypeNames.Find(name);
        if (names.Count != 1 || names[0] != name.Trim())
        {
            ReportMediaType(element, name, names);
        }

        return names;
    }

    public void ReportMediaType(SpecElement element, string name, IReadOnlyList<string> names)
    {
        if (_reportedMediaTypes.Add(name))
        {
            var effect = names.Count == 0 ? "It is ignored." : $"It is read as {string.Join(" and ", names)}.";
            diagnostics.Report(DiagnosticIds.InvalidMediaType, element.Location, name, element.Pointer, effect);
        }
    }

    /// <summary>Reports that a required field is missing.</summary>
    public void ReportMissing(SpecElement owner, string name, string expected) =>
        diagnostics.Report(DiagnosticIds.WrongNodeType, owner.Location, owner.GetPointer(name), expected, "missing");

    public void ReportWrongType(SpecElement owner, string name, SpecNode node, string expected) =>
        ReportWrongType(owner.GetChild(name, node), expected);

    public void ReportWrongType(SpecElement element, string expected) =>
        diagnostics.Report(DiagnosticIds.WrongNodeType, element.Location, element.Pointer, expected, Describe(element.Node));

    // A name such as "x-conference/x-cooltalk" is a media type.
    private static bool IsExtension(string name) => name.StartsWith("x-", StringComparison.Ordinal) && name.IndexOf('/') < 0;

    private static SpecNode? FindField(SpecElement owner, string name) => owner.Node[name] is { IsNull: false } node ? node : null;

    private static string Describe(SpecNode node) => node.Kind switch
    {
        SpecNodeKind.Object => "an object",
        SpecNodeKind.Array => node.Items.Count == 1 ? "an array of 1 item" : $"an array of {node.Items.Count} items",
        SpecNodeKind.String => "\"" + (node.Text.Length <= MaxQuoteLength ? node.Text : node.Text.Substring(0, MaxQuoteLength) + "…") + "\"",
        _ => node.Text,
    };
}
