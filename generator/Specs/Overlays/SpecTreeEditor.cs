using System.Collections.Generic;
using RunAi.Generator.Specs.Paths;

namespace RunAi.Generator.Specs.Overlays;

/// <summary>Makes the tree that a change of the selected positions leaves. All that no selected position is below of is shared with the old tree.</summary>
internal static class SpecTreeEditor
{
    /// <summary>
    /// The node for a position that leads to selected ones; null where <paramref name="edit"/>, which gets the node with the changes below it
    /// made, wants it removed.
    /// </summary>
    public static SpecNode? Rebuild(SpecPosition position, Func<SpecNode, SpecNode?> edit)
    {
        var node = position.Node switch
        {
            { IsObject: true } => RebuildObject(position, edit),
            { IsArray: true } => RebuildArray(position, edit),
            var scalar => scalar,
        };
        return position.IsSelected ? edit(node) : node;
    }

    private static SpecNode RebuildObject(SpecPosition position, Func<SpecNode, SpecNode?> edit)
    {
        var changed = false;
        var members = new List<SpecProperty>(position.Node.Properties.Count);
        for (var i = 0; i < position.Node.Properties.Count; i++)
        {
            var member = position.Node.Properties[i];
            if (position.FindSelectedChild(i) is not { } child)
            {
                members.Add(member);
                continue;
            }

            changed = true;
            if (Rebuild(child, edit) is { } value)
            {
                members.Add(new SpecProperty(member.Name, member.NameLocation, value));
            }
        }

        return changed ? SpecNode.Object(position.Node.Location, members) : position.Node;
    }

    private static SpecNode RebuildArray(SpecPosition position, Func<SpecNode, SpecNode?> edit)
    {
        var changed = false;
        var items = new List<SpecNode>(position.Node.Items.Count);
        for (var i = 0; i < position.Node.Items.Count; i++)
        {
            if (position.FindSelectedChild(i) is not { } child)
            {
                items.Add(position.Node.Items[i]);
                continue;
            }

            changed = true;
            if (Rebuild(child, edit) is { } item)
            {
                items.Add(item);
            }
        }

        return changed ? SpecNode.Array(position.Node.Location, items) : position.Node;
    }
}
