using RunAi.Generator.Diagnostics;
using YamlDotNet.Core.Events;

namespace RunAi.Generator.Specs.Yaml;

/// <summary>Reads scalars as values and as property names, and validates tags.</summary>
internal sealed class YamlScalarReader(YamlEventReader events, SpecTreeBuilder tree, YamlAnchors anchors)
{
    /// <summary>Reads the value of a scalar. Reports an error and returns null if it does not match its tag or is not allowed.</summary>
    public SpecNode? Read(Scalar scalar, SourceLocation location)
    {
        if (!AllowText(scalar, location))
        {
            return null;
        }

        if (YamlScalarResolver.Read(scalar, location) is { } value)
        {
            return value;
        }

        events.Fail(location, $"the value does not match its tag {scalar.Tag.Value}");
        return null;
    }

    /// <summary>Reads a property name: the text of a scalar, or of the scalar that an alias refers to.</summary>
    public string? ReadName()
    {
        var location = events.Location;
        switch (events.Current)
        {
            case Scalar scalar when AllowText(scalar, location):
                if (!scalar.Anchor.IsEmpty)
                {
                    anchors.Close(scalar.Anchor.Value, new YamlAnchor(SpecNode.String(location, scalar.Value), Nodes: 1, Height: 0));
                }

                return scalar.Value;
            case Scalar:
                return null;
            case AnchorAlias alias when anchors.TryFind(alias.Value.Value, out var anchor) && anchor.Node is { IsObject: false, IsArray: false } node:
                return node.SourceText;
            default:
                events.Fail(location, "a key must be a scalar");
                return null;
        }
    }

    /// <summary>
    /// Validates the tag of a node. Reports RUNAI0004 and returns false if a standard tag does not match the node. Other tags are ignored with a
    /// warning (RUNAI0014).
    /// </summary>
    public bool AllowTag(NodeEvent node, SourceLocation location, int depth)
    {
        if (node.Tag.IsEmpty)
        {
            return true;
        }

        var tag = node.Tag.Value;
        if (!YamlTags.IsStandard(tag))
        {
            tree.Report(
                DiagnosticIds.UnsupportedConstruct, location, $"The tag {tag}", tree.Path.GetPointer(depth), "the tag is ignored");
            return true;
        }

        var fits = node switch
        {
            Scalar => YamlTags.IsValidForScalar(tag),
            MappingStart => YamlTags.IsValidForMapping(tag),
            _ => YamlTags.IsValidForSequence(tag),
        };
        return fits || events.Fail(location, $"the value does not match its tag {tag}");
    }

    private bool AllowText(Scalar scalar, SourceLocation location) =>
        tree.Budget.AllowString(scalar.Value.Length, location)
        && (YamlCharacters.AreWellFormed(scalar.Value) || events.Fail(location, SpecErrors.UnpairedSurrogate));
}
