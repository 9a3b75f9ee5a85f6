using System.Collections.Generic;

namespace RunAi.Generator.Specs.Filters;

/// <summary>Finds the components that the kept parts of a spec refer to, directly or indirectly.</summary>
internal sealed class ReachableComponents(SpecNode spec, ComponentCatalog catalog, ExcludedOperations excluded)
{
    private readonly HashSet<ComponentName> _reachable = [];
    private readonly HashSet<ComponentName> _bases = [];
    private readonly HashSet<IReadOnlyList<ComponentName>> _identified = [];
    private readonly HashSet<string> _relocated = new(StringComparer.Ordinal);
    private readonly Stack<SpecNode> _pending = new();

    public bool Contains(ComponentName name) => _reachable.Contains(name);

    /// <summary>Follows the references of a kept part.</summary>
    public void AddRoot(SpecNode root)
    {
        _pending.Push(root);
        while (_pending.Count > 0)
        {
            foreach (var node in SpecNodeTraversal.DescendantsAndSelf(_pending.Pop()))
            {
                FollowReference(node.GetString("$ref"));
                FollowReference(node.GetString("$dynamicRef"));
                foreach (var target in node["discriminator"]?["mapping"]?.Properties ?? [])
                {
                    FollowMapping(target.Value);
                }
            }
        }
    }

    private void FollowMapping(SpecNode target)
    {
        if (!target.IsString)
        {
            return;
        }

        // The value is a reference or a bare schema name, which only a lookup can distinguish.
        var named = catalog.GetSchemaName(target.Text);
        if (catalog.Find(named) is not null)
        {
            MarkReachable(named);
        }
        else
        {
            FollowReference(target.Text);
        }
    }

    private void FollowReference(string? reference)
    {
        if (reference is null)
        {
            return;
        }

        if (ReferencePointer.Split(reference) is not { } tokens)
        {
            FollowIdentifier(reference);
        }
        else if (catalog.FindOwner(tokens) is { } owner)
        {
            MarkReachable(owner);
        }
        else if (excluded.TryRelocate(tokens) && _relocated.Add(reference) && ReferencePointer.Resolve(spec, tokens) is { } node)
        {
            _pending.Push(node);
        }
    }

    private void FollowIdentifier(string reference)
    {
        var components = catalog.FindByIdentifier(reference);
        if (_identified.Add(components))
        {
            foreach (var component in components)
            {
                MarkReachable(component);
            }
        }
    }

    private void MarkReachable(ComponentName name)
    {
        if (catalog.Find(name) is not { } component)
        {
            return;
        }

        if (_reachable.Add(name))
        {
            _pending.Push(component);
        }

        if (component["discriminator"] is not null)
        {
            MarkSubtypesReachable(name);
        }
    }

    /// <summary>Marks all direct and indirect subtypes, because a value of a type with a discriminator can be of any of them.</summary>
    private void MarkSubtypesReachable(ComponentName name)
    {
        var open = new Stack<ComponentName>();
        open.Push(name);
        while (open.Count > 0)
        {
            var current = open.Pop();
            if (!_bases.Add(current))
            {
                continue;
            }

            foreach (var subtype in catalog.GetSubtypes(current))
            {
                open.Push(subtype);
                if (_reachable.Add(subtype))
                {
                    _pending.Push(catalog.Find(subtype)!);
                }
            }
        }
    }
}
