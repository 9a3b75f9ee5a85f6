using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using RunAi.Generator.OpenApi.Reading;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Parts;

/// <summary>
/// Finds the schemas with an <c>$id</c> or <c>$anchor</c> in all files of a split document (JSON Schema 2020-12, section 8.2). The base of a relative
/// <c>$id</c> is the <c>$id</c> of the enclosing schema, or else the path of the file.
/// </summary>
internal sealed class PartIdentifiers(PartSet parts)
{
    private readonly Dictionary<string, List<PartPosition>> _byUri = new(StringComparer.Ordinal);
    private readonly Dictionary<(SpecSource File, string Anchor), PartPosition> _anchors = [];
    private readonly HashSet<SpecSource> _indexed = [];
    private bool _isComplete;

    /// <summary>Returns the absolute form of a URI reference.</summary>
    /// <param name="baseUri">The <c>$id</c> of the enclosing schema; null if there is none.</param>
    /// <param name="file">The file with the reference.</param>
    /// <param name="reference">The reference, without its fragment.</param>
    public string Combine(string? baseUri, SpecSource file, string reference) =>
        Uri.TryCreate(baseUri ?? GetFileUri(file), UriKind.Absolute, out var absolute) && Uri.TryCreate(absolute, reference, out var combined)
            ? combined.AbsoluteUri
            : reference;

    /// <summary>Returns the schemas with an <c>$id</c> in all files.</summary>
    public IReadOnlyList<PartPosition> Find(string uri)
    {
        if (!_isComplete)
        {
            _isComplete = true;
            foreach (var file in parts.Files)
            {
                Index(file.Value);
            }
        }

        return _byUri.TryGetValue(uri, out var positions) ? positions : [];
    }

    /// <summary>Returns the schema with an <c>$anchor</c> or <c>$dynamicAnchor</c> in a file; null if there is none.</summary>
    public PartPosition? FindAnchor(SpecSource file, string anchor)
    {
        Index(file);
        return _anchors.TryGetValue((file, anchor), out var position) ? position : null;
    }

    private void Index(SpecSource file)
    {
        // The files can include ones that are not documents at all, whose errors matter only if a reference needs them.
        if (!_indexed.Add(file) || file.Text is null || file.OtherEncoding is not null || file.Parse().Root is not { } root)
        {
            return;
        }

        var pending = new Stack<PartPosition>();
        pending.Push(new PartPosition(file, JsonPointer.Root, root, BaseUri: null));
        while (pending.Count > 0)
        {
            var position = IndexIdentifiers(pending.Pop());
            foreach (var field in position.Node.Properties.Where(static field => !SchemaIdentifiers.IsDataKeyword(field.Name)))
            {
                Push(position, field.Name, field.Value);
            }

            for (var i = 0; i < position.Node.Items.Count; i++)
            {
                Push(position, i.ToString(CultureInfo.InvariantCulture), position.Node.Items[i]);
            }
        }

        void Push(PartPosition parent, string name, SpecNode node)
        {
            if (node.IsObject || node.IsArray)
            {
                pending.Push(new PartPosition(file, JsonPointer.Append(parent.Pointer, name), node, parent.BaseUri));
            }
        }
    }

    private PartPosition IndexIdentifiers(PartPosition position)
    {
        if (position.Node.GetString("$id") is { Length: > 0 } id && id[0] != '#')
        {
            position = position with { BaseUri = Combine(position.BaseUri, position.File, id.TrimEnd('#')) };
            if (!_byUri.TryGetValue(position.BaseUri!, out var positions))
            {
                _byUri.Add(position.BaseUri!, positions = []);
            }

            positions.Add(position);
        }

        foreach (var keyword in new[] { "$anchor", "$dynamicAnchor" })
        {
            if (position.Node.GetString(keyword) is { } anchor && !_anchors.ContainsKey((position.File, anchor)))
            {
                _anchors.Add((position.File, anchor), position);
            }
        }

        return position;
    }

    private string GetFileUri(SpecSource file)
    {
        var path = parts.GetPath(file);
        return "file://" + (path.Length > 0 && path[0] == '/' ? path : "/" + path);
    }
}
