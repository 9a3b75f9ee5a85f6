using RunAi.Generator.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RunAi.Generator.Specs.Yaml;

/// <summary>
/// Reads a YAML document into the values of JSON: scalars by the YAML 1.2 core schema, names as their text whatever they look like,
/// aliases as the node they name, and <c>&lt;&lt;</c> as YAML 1.1's merge. Aliases and merges count against the budget as if they were
/// written out.
/// </summary>
internal sealed class YamlSpecReader
{
    private readonly YamlEvents _events;
    private readonly SpecTreeBuilder _tree;
    private readonly YamlAnchors _anchors = new();

    // The deepest container since the innermost open anchor began; its distance to the anchor is what an alias adds.
    private int _deepest;

    private YamlSpecReader(SpecSource source, SpecLimits limits, DiagnosticBag diagnostics)
    {
        _events = new YamlEvents(source, diagnostics);
        _tree = new SpecTreeBuilder(limits, diagnostics);
    }

    /// <summary>The tree of the text, or null once it is no single YAML document (RUNAI0004) or breaks a limit (RUNAI0006).</summary>
    public static SpecNode? Read(SpecSource source, SpecLimits limits, DiagnosticBag diagnostics)
    {
        var reader = new YamlSpecReader(source, limits, diagnostics);
        return reader._tree.Budget.AllowText(source) && reader.AllowCharacters(source) ? reader.ReadStream() : null;
    }

    private bool AllowCharacters(SpecSource source)
    {
        var index = YamlCharacters.FindForbidden(source.Text);
        if (index < 0)
        {
            return true;
        }

        var line = 0;
        var lineStart = 0;
        for (var i = source.Text.IndexOf('\n'); i >= 0 && i < index; i = source.Text.IndexOf('\n', i + 1))
        {
            line++;
            lineStart = i + 1;
        }

        return _events.Fail(new SourceLocation(source.Path, line, index - lineStart), $"the character U+{(int)source.Text[index]:X4} is not allowed");
    }

    private SpecNode? ReadStream()
    {
        if (!_events.MoveNext() || !_events.MoveNext())
        {
            return null;
        }

        if (_events.Current is not DocumentStart)
        {
            _events.Fail(_events.Location, "the text holds no document");
            return null;
        }

        if (!_events.MoveNext() || ReadNode(depth: 1) is not { } root || !_events.MoveNext() || !_events.MoveNext())
        {
            return null;
        }

        if (_events.Current is StreamEnd)
        {
            return root;
        }

        _events.Fail(_events.Location, "a second document begins here, but a spec is a single document");
        return null;
    }

    /// <summary>Reads the node whose first event is the current one; its last event is the current one afterwards.</summary>
    private SpecNode? ReadNode(int depth)
    {
        if (_events.Current is AnchorAlias alias)
        {
            return ReadAlias(alias.Value.Value, depth);
        }

        if (_events.Current is not NodeEvent node)
        {
            // After a key that is empty and explicit the parser leaves the value out.
            _events.Fail(_events.Location, "a value is missing");
            return null;
        }

        if (node.Anchor.IsEmpty)
        {
            return ReadContent(node, depth);
        }

        var name = node.Anchor.Value;
        var outer = _deepest;
        var before = _tree.Budget.Nodes;
        _deepest = depth - 1;
        _anchors.Open(name);
        if (ReadContent(node, depth) is not { } content)
        {
            return null;
        }

        _anchors.Close(name, new YamlAnchor(content, _tree.Budget.Nodes - before, _deepest - (depth - 1)));
        _deepest = Math.Max(outer, _deepest);
        return content;
    }

    private SpecNode? ReadAlias(string name, int depth)
    {
        var location = _events.Location;
        if (!_anchors.TryFind(name, out var anchor))
        {
            _events.Fail(location, $"the alias *{name} names no anchor that stands before it");
            return null;
        }

        if (anchor.Node is null)
        {
            _events.Fail(location, $"the alias *{name} stands within the node that it names");
            return null;
        }

        var deepest = depth - 1 + anchor.Height;
        _deepest = Math.Max(_deepest, deepest);
        return _tree.Budget.AllowNodes(anchor.Nodes, location) && _tree.Budget.AllowDepth(deepest, location) ? anchor.Node : null;
    }

    private SpecNode? ReadContent(NodeEvent node, int depth)
    {
        var location = _events.Location;
        if (!_tree.Budget.AllowNodes(1, location) || !AllowTag(node, location, depth))
        {
            return null;
        }

        if (node is Scalar scalar)
        {
            return ReadScalar(scalar, location);
        }

        if (!_tree.Budget.AllowDepth(depth, location))
        {
            return null;
        }

        _deepest = Math.Max(_deepest, depth);
        return node is MappingStart ? ReadMapping(depth, location) : ReadSequence(depth, location);
    }

    private bool AllowTag(NodeEvent node, SourceLocation location, int depth)
    {
        if (node.Tag.IsEmpty)
        {
            return true;
        }

        var tag = node.Tag.Value;
        if (!YamlTags.IsStandard(tag))
        {
            _tree.Report(
                DiagnosticIds.UnsupportedConstruct, location, $"The tag {tag}", _tree.Path.PointerTo(depth), "the value is read as if it had no tag");
            return true;
        }

        var fits = node switch
        {
            Scalar => YamlTags.FitsScalar(tag),
            MappingStart => YamlTags.FitsMapping(tag),
            _ => YamlTags.FitsSequence(tag),
        };
        return fits || _events.Fail(location, $"the tag {tag} does not fit the value it stands before");
    }

    private SpecNode? ReadScalar(Scalar scalar, SourceLocation location)
    {
        if (!AllowText(scalar, location))
        {
            return null;
        }

        if (YamlScalars.Read(scalar, location) is { } value)
        {
            return value;
        }

        _events.Fail(location, $"the value does not read as its tag {scalar.Tag.Value} says");
        return null;
    }

    private bool AllowText(Scalar scalar, SourceLocation location) =>
        _tree.Budget.AllowString(scalar.Value.Length, location)
        && (YamlCharacters.AreWellFormed(scalar.Value) || _events.Fail(location, "the string has one half of a surrogate pair without the other"));

    private SpecNode? ReadSequence(int depth, SourceLocation location)
    {
        var builder = _tree.ArrayAt(depth);
        while (_events.MoveNext())
        {
            if (_events.Current is SequenceEnd)
            {
                return builder.Build(location);
            }

            _tree.Path.Enter(depth, builder.Count);
            if (ReadNode(depth + 1) is not { } item)
            {
                return null;
            }

            builder.Add(item);
        }

        return null;
    }

    private SpecNode? ReadMapping(int depth, SourceLocation location)
    {
        var builder = _tree.ObjectAt(depth);
        SpecNode? merged = null;
        while (_events.MoveNext())
        {
            if (_events.Current is MappingEnd)
            {
                return merged is null || YamlMerge.Into(builder, merged, _tree, _events, depth) ? builder.Build(location) : null;
            }

            var nameLocation = _events.Location;
            var isMerge = _events.Current is Scalar { Style: ScalarStyle.Plain, Value: YamlMerge.Key, Tag.IsEmpty: true };
            if (ReadName() is not { } name || !_events.MoveNext())
            {
                return null;
            }

            _tree.Path.Enter(depth, name);
            if (ReadNode(depth + 1) is not { } value)
            {
                return null;
            }

            if (isMerge)
            {
                if (merged is not null)
                {
                    _events.Fail(nameLocation, $"the merge key {YamlMerge.Key} stands twice in a mapping; give it a sequence");
                    return null;
                }

                merged = value;
            }
            else
            {
                builder.Add(new SpecMember(name, nameLocation, value), _tree, depth);
            }
        }

        return null;
    }

    /// <summary>The name of a member: the text of a scalar, or of the scalar that an alias names.</summary>
    private string? ReadName()
    {
        var location = _events.Location;
        switch (_events.Current)
        {
            case Scalar scalar when AllowText(scalar, location):
                if (!scalar.Anchor.IsEmpty)
                {
                    _anchors.Close(scalar.Anchor.Value, new YamlAnchor(SpecNode.String(location, scalar.Value), Nodes: 1, Height: 0));
                }

                return scalar.Value;
            case Scalar:
                return null;
            case AnchorAlias alias when _anchors.TryFind(alias.Value.Value, out var anchor) && anchor.Node is { IsObject: false, IsArray: false } node:
                return node.Text;
            default:
                _events.Fail(location, "a key must be a scalar");
                return null;
        }
    }
}
