using System.Collections.Generic;
using RunAi.Generator.Specs.Paths;

namespace RunAi.Generator.Specs.Overlays;

/// <summary>Creates a new tree from changes to selected positions. Unchanged parts are shared with the old tree.</summary>
internal static class SpecTreeEditor
{
    /// <summary>
    /// Rebuilds the node at a position that contains selected ones. <paramref name="edit"/> receives each selected node after changes to its
    /// descendants, and returns null to remove it.
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

    /// <summary>Counts the values that <see cref="Rebuild"/> copies: all children of the selected positions and of their ancestors.</summary>
    public static long CountCopies(IEnumerable<SpecPosition> targets)
    {
        var counted = new HashSet<SpecPosition>();
        var copies = 0L;
        foreach (var target in targets)
        {
            for (var position = target; position is not null && counted.Add(position); position = position.Parent)
            {
                copies += 1 + position.Node.GetChildCount();
            }
        }

        return copies;
    }

    private static SpecNode RebuildObject(SpecPosition position, Func<SpecNode, SpecNode?> edit)
    {
        var changed = false;
        var properties = new List<SpecProperty>(position.Node.Properties.Count);
        for (var i = 0; i < position.Node.Properties.Count; i++)
        {
            var property = position.Node.Properties[i];
            if (position.FindSelectedChild(i) is not { } child)
            {
                properties.Add(property);
                continue;
            }

            changed = true;
            if (Rebuild(child, edit) is { } value)
            {
                properties.Add(new SpecProperty(property.Name, property.NameLocation, value));
            }
        }

        return changed ? SpecNode.Object(position.Node.Location, properties) : position.Node;
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
