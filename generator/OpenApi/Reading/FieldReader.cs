using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>
/// Reads fields of the expected JSON type. A value of another type is reported (RUNAI0012) and counts as absent; so does null, but
/// silently, because YAML writes an empty value like that.
/// </summary>
internal sealed class FieldReader(DiagnosticBag diagnostics)
{
    private const int LongestQuote = 60;

    /// <summary>The text of a string.</summary>
    public string? String(Element owner, string name)
    {
        var node = Present(owner, name);
        if (node is null or { IsString: true })
        {
            return node?.Text;
        }

        ReportWrongType(owner, name, node, "a string");
        return null;
    }

    /// <summary>The text of a string or the literal of a number: YAML makes a number of an unquoted <c>version: 1.0</c>.</summary>
    public string? Text(Element owner, string name) =>
        Present(owner, name) is { Kind: SpecNodeKind.Number } number ? number.Text : String(owner, name);

    /// <summary>A boolean, or null for none.</summary>
    public bool? Boolean(Element owner, string name)
    {
        var node = Present(owner, name);
        if (node is null or { Kind: SpecNodeKind.Boolean })
        {
            return node?.IsTrue;
        }

        ReportWrongType(owner, name, node, "true or false");
        return null;
    }

    public Element? Object(Element owner, string name)
    {
        var node = Present(owner, name);
        if (node is null)
        {
            return null;
        }

        if (node.IsObject)
        {
            return owner.Below(name, node);
        }

        ReportWrongType(owner, name, node, "an object");
        return null;
    }

    /// <summary>The members of an object that are objects themselves. Without <c>x-</c> extensions where <paramref name="extensible"/>.</summary>
    public IReadOnlyList<KeyValuePair<string, Element>> Map(Element owner, string name, bool extensible = false)
    {
        if (Object(owner, name) is not { } map)
        {
            return [];
        }

        var members = new List<KeyValuePair<string, Element>>(map.Node.Members.Count);
        foreach (var member in map.Node.Members)
        {
            if (extensible && IsExtension(member.Name))
            {
                continue;
            }

            if (member.Value.IsObject)
            {
                members.Add(new(member.Name, map.Below(member.Name, member.Value)));
            }
            else
            {
                ReportWrongType(map, member.Name, member.Value, "an object");
            }
        }

        return members;
    }

    /// <summary>The items of an array, of whatever type.</summary>
    public IReadOnlyList<Element> Items(Element owner, string name)
    {
        var nodes = Array(owner, name);
        if (nodes.Count == 0)
        {
            return [];
        }

        var pointer = owner.PointerOf(name);
        var items = new List<Element>(nodes.Count);
        for (var i = 0; i < nodes.Count; i++)
        {
            items.Add(owner.Item(pointer, i, nodes[i]));
        }

        return items;
    }

    /// <summary>The items of an array that are objects.</summary>
    public IReadOnlyList<Element> Objects(Element owner, string name)
    {
        var items = Items(owner, name);
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

    /// <summary>The items of an array that are strings.</summary>
    public IReadOnlyList<string> Strings(Element owner, string name)
    {
        var items = Array(owner, name);
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
                ReportWrongType(owner.Item(owner.PointerOf(name), i, items[i]), "a string");
            }
        }

        return strings;
    }

    /// <summary>The nodes of an array, where their places do not matter.</summary>
    public IReadOnlyList<SpecNode> Array(Element owner, string name)
    {
        var node = Present(owner, name);
        if (node is null or { IsArray: true })
        {
            return node?.Items ?? [];
        }

        ReportWrongType(owner, name, node, "an array");
        return [];
    }

    /// <summary>Reports that a required field is missing.</summary>
    public void ReportMissing(Element owner, string name, string expected) =>
        diagnostics.Report(DiagnosticIds.WrongNodeType, owner.Location, owner.PointerOf(name), expected, "missing");

    public void ReportWrongType(Element owner, string name, SpecNode node, string expected) =>
        ReportWrongType(owner.Below(name, node), expected);

    public void ReportWrongType(Element element, string expected) =>
        diagnostics.Report(DiagnosticIds.WrongNodeType, element.Location, element.Pointer, expected, Describe(element.Node));

    // "x-conference/x-cooltalk" is a media type.
    private static bool IsExtension(string name) => name.StartsWith("x-", StringComparison.Ordinal) && name.IndexOf('/') < 0;

    private static SpecNode? Present(Element owner, string name) => owner.Node[name] is { IsNull: false } node ? node : null;

    private static string Describe(SpecNode node) => node.Kind switch
    {
        SpecNodeKind.Object => "an object",
        SpecNodeKind.Array => node.Items.Count == 1 ? "an array of 1 item" : $"an array of {node.Items.Count} items",
        SpecNodeKind.String => "\"" + (node.Text.Length <= LongestQuote ? node.Text : node.Text.Substring(0, LongestQuote) + "…") + "\"",
        _ => node.Text,
    };
}
