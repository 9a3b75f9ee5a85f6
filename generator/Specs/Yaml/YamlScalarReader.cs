using RunAi.Generator.Diagnostics;
using YamlDotNet.Core.Events;

namespace RunAi.Generator.Specs.Yaml;

/// <summary>Reads scalars, as values and as the names of members, and checks that tags fit what they stand before.</summary>
internal sealed class YamlScalarReader(YamlEventReader events, SpecTreeBuilder tree, YamlAnchors anchors)
{
    /// <summary>The value of a scalar; null, with that reported, where it contradicts its tag or is not allowed.</summary>
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

        events.Fail(location, $"the value does not read as its tag {scalar.Tag.Value} says");
        return null;
    }

    /// <summary>The name of a member: the text of a scalar, or of the scalar that an alias names.</summary>
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
                return node.Text;
            default:
                events.Fail(location, "a key must be a scalar");
                return null;
        }
    }

    /// <summary>False, with RUNAI0004 reported, where a standard tag stands before what it does not fit. An unknown tag is reported and allowed.</summary>
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
                DiagnosticIds.UnsupportedConstruct, location, $"The tag {tag}", tree.Path.GetPointer(depth), "the value is read as if it had no tag");
            return true;
        }

        var fits = node switch
        {
            Scalar => YamlTags.IsValidForScalar(tag),
            MappingStart => YamlTags.IsValidForMapping(tag),
            _ => YamlTags.IsValidForSequence(tag),
        };
        return fits || events.Fail(location, $"the tag {tag} does not fit the value it stands before");
    }

    private bool AllowText(Scalar scalar, SourceLocation location) =>
        tree.Budget.AllowString(scalar.Value.Length, location)
        && (YamlCharacters.AreWellFormed(scalar.Value) || events.Fail(location, "the string has one half of a surrogate pair without the other"));
}
