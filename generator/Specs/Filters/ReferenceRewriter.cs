using System.Collections.Generic;
using System.Linq;

namespace RunAi.Generator.Specs.Filters;

/// <summary>
/// Makes the tree whose references follow what <see cref="ExcludedOperations"/> moved. Parts without such references are shared. Recurses as
/// deep as the tree, which has limits.
/// </summary>
internal sealed class ReferenceRewriter(ExcludedOperations excluded)
{
    public SpecNode Rewrite(SpecNode node)
    {
        if (node.IsArray)
        {
            var items = node.Items.Select(Rewrite).ToArray();
            return items.SequenceEqual(node.Items) ? node : SpecNode.Array(node.Location, items);
        }

        if (!node.IsObject)
        {
            return node;
        }

        var members = node.Properties.Select(RewriteProperty).ToArray();
        return members.SequenceEqual(node.Properties) ? node : SpecNode.Object(node.Location, members);
    }

    private SpecProperty RewriteProperty(SpecProperty member)
    {
        var value = member switch
        {
            { Name: "$ref", Value.IsString: true } => RewriteText(member.Value),
            { Name: "mapping", Value.IsObject: true } => RewriteMapping(member.Value),
            _ => Rewrite(member.Value),
        };
        return ReferenceEquals(value, member.Value) ? member : new SpecProperty(member.Name, member.NameLocation, value);
    }

    private SpecNode RewriteMapping(SpecNode mapping) =>
        SpecNode.Object(mapping.Location, [.. mapping.Properties.Select(member => new SpecProperty(
            member.Name, member.NameLocation, member.Value.IsString ? RewriteText(member.Value) : Rewrite(member.Value)))]);

    private SpecNode RewriteText(SpecNode node)
    {
        var text = excluded.Rewrite(node.Text);
        return text == node.Text ? node : SpecNode.String(node.Location, text);
    }
}
