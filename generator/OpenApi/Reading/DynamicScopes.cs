using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>
/// Resolves <c>$dynamicRef</c> (JSON Schema 2020-12, section 8.2.3.2). A schema that depends on its dynamic scope becomes an instance for each scope that
/// makes a difference, like a generic type. A schema that assigns an anchor begins a new scope for it, except as a part of a schema that assigns the
/// same anchor: a list of projects in the items of a list of users remains a list of projects.
/// </summary>
internal sealed class DynamicScopes(SpecElement root, SchemaIdentifiers identifiers, ReferenceResolver references, ReadingBudget budget)
{
    private DynamicAnchorIndex? _index;
    private DynamicDependencies? _dependencies;

    private DynamicAnchorIndex Index => _index ??= new DynamicAnchorIndex(root, identifiers);

    private DynamicDependencies Dependencies => _dependencies ??= new DynamicDependencies(Index, references, budget);

    /// <summary>Returns the schema that a <c>$dynamicRef</c> denotes; null if no schema in its dynamic scope has the anchor.</summary>
    public SpecElement? Resolve(SpecElement owner, string reference)
    {
        var anchor = SchemaIdentifiers.GetFragment(reference);
        var isRelative = reference.Length > 0 && reference[0] == '#';
        if (!isRelative && references.Find(owner.Pointer, reference) is { } target && target.Node.GetString("$dynamicAnchor") != anchor)
        {
            // Without a dynamic anchor at its initial target, a dynamic reference equals a plain reference.
            return target;
        }

        if (Find(owner, anchor) is { } binding)
        {
            return references.Find(binding.Target);
        }

        return isRelative && identifiers.FindEnclosingResource(owner.Pointer) == JsonPointer.Root && Index.CountWithoutId(anchor) > 1
            ? null
            : references.Find(owner.Pointer, reference);
    }

    /// <summary>Returns the instance of a schema for a reference to it.</summary>
    /// <param name="owner">The schema with the reference.</param>
    /// <param name="target">The schema that the reference denotes.</param>
    public SpecElement Enter(SpecElement owner, SpecElement target)
    {
        if (!identifiers.HasDynamicAnchors || Dependencies.GetAnchors(target.Pointer) is not { Count: > 0 } anchors)
        {
            return target;
        }

        var holders = GetHolders(target.Pointer);
        var scope = CreateScope(anchors, anchor => Declare(Find(owner, anchor), holders, anchor));
        var differences = FindDifferences(scope, anchors, holders);
        return differences.Count == 0 ? target : target.WithInstance(new SchemaInstance(scope, GetKey(differences, target.Pointer)));
    }

    /// <summary>Returns the instance of a part of a schema.</summary>
    public SpecElement Enter(SpecElement part)
    {
        if (part.Instance is not { } instance)
        {
            return part;
        }

        var anchors = Dependencies.GetAnchors(part.Pointer);
        var holders = GetHolders(part.Pointer);
        var own = holders.FindAll(holder => holder == part.Pointer);
        var scope = CreateScope(anchors, anchor => Declare(instance.Scope.Find(anchor), own, anchor));
        return part.WithInstance(FindDifferences(scope, anchors, holders).Count == 0 ? null : instance with { Scope = scope });
    }

    /// <summary>Returns what an anchor denotes in a schema. For a schema of the document, only the schemas that contain it declare anchors.</summary>
    private DynamicBinding? Find(SpecElement element, string anchor) =>
        element.Instance is { } instance ? instance.Scope.Find(anchor) : Declare(null, GetHolders(element.Pointer), anchor);

    private DynamicBinding? Declare(DynamicBinding? outer, List<string> holders, string anchor)
    {
        foreach (var holder in holders)
        {
            budget.Charge(0);
            if (Index.FindBinding(holder, anchor) is { } binding
                && (outer is null || (outer.Holder != holder && Index.IsAssignment(binding) && !Dependencies.IsExtension(outer.Holder, holder))))
            {
                outer = binding;
            }
        }

        return outer;
    }

    private List<DynamicBinding> FindDifferences(DynamicScope scope, IReadOnlyList<string> anchors, List<string> holders) =>
        [.. anchors.Select(scope.Find).OfType<DynamicBinding>().Where(binding => Declare(null, holders, binding.Anchor) != binding)];

    /// <summary>Returns the schemas that declare dynamic anchors and contain the pointer, or have it, from the outermost to the innermost.</summary>
    private List<string> GetHolders(string pointer)
    {
        var holders = Index.GetHolders(pointer).ToList();
        holders.Reverse();
        return holders;
    }

    private static DynamicScope CreateScope(IReadOnlyList<string> anchors, Func<string, DynamicBinding?> find) =>
        new([.. anchors.Select(find).OfType<DynamicBinding>()]);

    private static string GetKey(List<DynamicBinding> differences, string pointer)
    {
        var holder = differences[0].Holder;
        var key = JsonPointer.Append(JsonPointer.Append(holder, SchemaInstance.Token), pointer);
        return differences
            .Where(binding => binding.Holder != holder)
            .Aggregate(key, (text, binding) => JsonPointer.Append(JsonPointer.Append(text, SchemaInstance.OtherToken), binding.Target));
    }
}
