using System.Linq;

namespace RunAi.Generator.Specs.Filters;

/// <summary>
/// Rewrites references for the path items that <see cref="ExcludedOperations"/> relocated. Unchanged parts are shared with the old tree. The
/// recursion is bounded by the depth limit of the tree.
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

        var properties = node.Properties.Select(RewriteProperty).ToArray();
        return properties.SequenceEqual(node.Properties) ? node : SpecNode.Object(node.Location, properties);
    }

    private SpecProperty RewriteProperty(SpecProperty property)
    {
        var value = property switch
        {
            { Name: "$ref", Value.IsString: true } => RewriteText(property.Value),
            { Name: "mapping", Value.IsObject: true } => RewriteMapping(property.Value),
            _ => Rewrite(property.Value),
        };
        return ReferenceEquals(value, property.Value) ? property : new SpecProperty(property.Name, property.NameLocation, value);
    }

    private SpecNode RewriteMapping(SpecNode mapping) =>
        SpecNode.Object(mapping.Location, [.. mapping.Properties.Select(property => new SpecProperty(
            property.Name, property.NameLocation, property.Value.IsString ? RewriteText(property.Value) : Rewrite(property.Value)))]);

    private SpecNode RewriteText(SpecNode node)
    {
        var text = excluded.Rewrite(node.Text);
        return text == node.Text ? node : SpecNode.String(node.Location, text);
    }
}
