using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Parts;

/// <summary>Finds the parts that are inside of other parts, and whose pointers therefore follow from those of the outer parts.</summary>
internal sealed class PartParents(PartSet parts, PartTargets targets)
{
    // No pointer of a document can be deeper than this.
    private static readonly int MaxDepth = SpecLimits.Default.Depth;

    private readonly Dictionary<PartTarget, (PartTarget? Owner, string Path)?> _parents = [];

    /// <summary>Returns the outer part of a part, with the pointer in it; null for a part that is not inside of another one.</summary>
    /// <returns>The owner is null if the outer part is the spec.</returns>
    public (PartTarget? Owner, string Path)? Find(PartTarget target)
    {
        if (!_parents.TryGetValue(target, out var parent))
        {
            _parents.Add(target, parent = target.Places.Count > 0 ? null : FindNearest(target));
        }

        return parent;
    }

    /// <summary>Ignores the outer part of a part that is inside of itself.</summary>
    public void BreakCycle(PartTarget target)
    {
        var depth = 0;
        for (var current = target; current is not null && Find(current) is { } parent; current = parent.Owner)
        {
            if (++depth > MaxDepth || parent.Owner == target)
            {
                _parents[target] = null;
            }
        }
    }

    private (PartTarget? Owner, string Path)? FindNearest(PartTarget target)
    {
        var (file, pointer) = (target.Position.File, target.Position.Pointer);
        for (var end = pointer.LastIndexOf('/'); end > 0; end = pointer.LastIndexOf('/', end - 1))
        {
            var (parent, suffix) = (pointer.Substring(0, end), pointer.Substring(end));
            var outer = targets.FindTargets(file, parent)
                .Where(other => Contains(other.Position.Node, other.Shape, suffix, target))
                .OrderBy(static other => other.Shape.Section, StringComparer.Ordinal)
                .FirstOrDefault();
            if (outer is not null)
            {
                return (outer, suffix);
            }

            var inclusion = targets.FindInclusions(file, parent)
                .Where(candidate => Contains(candidate.Node, candidate.Shape, suffix, target))
                .OrderBy(static candidate => candidate.Owner is not null)
                .ThenBy(candidate => candidate.Owner is { } owner ? parts.GetPath(owner.Position.File) : string.Empty, StringComparer.Ordinal)
                .ThenBy(static candidate => candidate.Owner?.Position.Pointer ?? string.Empty, StringComparer.Ordinal)
                .ThenBy(static candidate => candidate.Path, StringComparer.Ordinal)
                .FirstOrDefault();
            if (inclusion is not null)
            {
                return (inclusion.Owner, inclusion.Path + suffix);
            }
        }

        return null;
    }

    /// <summary>Returns a value indicating whether a part contains another one in a position of the same kind, where its references are resolved.</summary>
    private static bool Contains(SpecNode node, DocumentShape shape, string path, PartTarget target)
    {
        foreach (var token in path.Split('/').Skip(1).Select(JsonPointer.Unescape))
        {
            shape = shape.GetChild(node, token);
            if (shape.IsData || PartLocator.FindChild(node, token) is not { } child)
            {
                return false;
            }

            node = child;
        }

        return shape.Section == target.Shape.Section && ReferenceEquals(node, target.Position.Node);
    }
}
