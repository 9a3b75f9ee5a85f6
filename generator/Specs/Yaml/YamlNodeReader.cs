using RunAi.Generator.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RunAi.Generator.Specs.Yaml;

/// <summary>Reads nodes of every kind. The budget is checked before each recursion.</summary>
internal sealed class YamlNodeReader
{
    private readonly YamlEventReader _events;
    private readonly SpecTreeBuilder _tree;
    private readonly YamlAnchors _anchors = new();
    private readonly YamlScalarReader _scalars;

    // The maximum depth since the innermost open anchor; the difference to the depth of the anchor is the height of the node.
    private int _deepest;

    public YamlNodeReader(YamlEventReader events, SpecTreeBuilder tree)
    {
        _events = events;
        _tree = tree;
        _scalars = new YamlScalarReader(events, tree, _anchors);
    }

    /// <summary>Reads the node that starts at the current event, up to its last event.</summary>
    public SpecNode? Read(int depth)
    {
        if (_events.Current is AnchorAlias alias)
        {
            return ReadAlias(alias.Value.Value, depth);
        }

        if (_events.Current is not NodeEvent node)
        {
            // The parser omits the value after an empty explicit key.
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
            _events.Fail(location, $"the alias *{name} does not match a preceding anchor");
            return null;
        }

        if (anchor.Node is null)
        {
            _events.Fail(location, $"the alias *{name} is inside the node that it refers to");
            return null;
        }

        var deepest = depth - 1 + anchor.Height;
        _deepest = Math.Max(_deepest, deepest);
        return _tree.Budget.AllowNodes(anchor.Nodes, location) && _tree.Budget.AllowDepth(deepest, location) ? anchor.Node : null;
    }

    private SpecNode? ReadContent(NodeEvent node, int depth)
    {
        var location = _events.Location;
        if (!_tree.Budget.AllowNodes(1, location) || !_scalars.AllowTag(node, location, depth))
        {
            return null;
        }

        if (node is Scalar scalar)
        {
            return _scalars.Read(scalar, location);
        }

        if (!_tree.Budget.AllowDepth(depth, location))
        {
            return null;
        }

        _deepest = Math.Max(_deepest, depth);
        return node is MappingStart ? ReadMapping(depth, location) : ReadSequence(depth, location);
    }

    private SpecNode? ReadSequence(int depth, SourceLocation location)
    {
        var builder = _tree.GetArrayBuilder(depth);
        while (_events.MoveNext())
        {
            if (_events.Current is SequenceEnd)
            {
                return builder.Build(location);
            }

            _tree.Path.Enter(depth, builder.Count);
            if (Read(depth + 1) is not { } item)
            {
                return null;
            }

            builder.Add(item);
        }

        return null;
    }

    private SpecNode? ReadMapping(int depth, SourceLocation location)
    {
        var builder = _tree.GetObjectBuilder(depth);
        SpecNode? merged = null;
        while (_events.MoveNext())
        {
            if (_events.Current is MappingEnd)
            {
                return merged is null || YamlMerge.MergeInto(builder, merged, _tree, _events, depth) ? builder.Build(location) : null;
            }

            var nameLocation = _events.Location;
            var isMerge = _events.Current is Scalar { Style: ScalarStyle.Plain, Value: YamlMerge.Key, Tag.IsEmpty: true };
            if (_scalars.ReadName() is not { } name || !_events.MoveNext())
            {
                return null;
            }

            _tree.Path.Enter(depth, name);
            if (Read(depth + 1) is not { } value)
            {
                return null;
            }

            if (isMerge)
            {
                if (merged is not null)
                {
                    _events.Fail(nameLocation, $"duplicate merge key {YamlMerge.Key}; use a sequence of mappings");
                    return null;
                }

                merged = value;
            }
            else
            {
                builder.Add(new SpecProperty(name, nameLocation, value), _tree, depth);
            }
        }

        return null;
    }
}
