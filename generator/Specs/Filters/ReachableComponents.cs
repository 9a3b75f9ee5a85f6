using System.Collections.Generic;

namespace RunAi.Generator.Specs.Filters;

/// <summary>Finds the components that the kept parts of a spec need, directly or through others.</summary>
internal sealed class ReachableComponents(SpecNode spec, ComponentCatalog catalog, DroppedOperations dropped)
{
    private readonly HashSet<ComponentName> _needed = [];
    private readonly HashSet<ComponentName> _bases = [];
    private readonly HashSet<string> _claimed = new(StringComparer.Ordinal);
    private readonly Stack<SpecNode> _open = new();

    public bool Contains(ComponentName name) => _needed.Contains(name);

    /// <summary>Follows the references of a part that is kept.</summary>
    public void AddRoot(SpecNode root)
    {
        _open.Push(root);
        while (_open.Count > 0)
        {
            foreach (var node in SpecTreeWalk.SelfAndDescendants(_open.Pop()))
            {
                FollowReference(node.GetString("$ref"));
                FollowReference(node.GetString("$dynamicRef"));
                foreach (var target in node["discriminator"]?["mapping"]?.Members ?? [])
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

        // The value is a reference or the bare name of a schema, and only looking tells which.
        var named = catalog.SchemaNamed(target.Text);
        if (catalog.Find(named) is not null)
        {
            Need(named);
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
            if (catalog.FindAnchored(reference) is { } anchored)
            {
                Need(anchored);
            }
        }
        else if (catalog.FindOwner(tokens) is { } owner)
        {
            Need(owner);
        }
        else if (dropped.Claim(tokens) && _claimed.Add(reference) && ReferencePointer.Resolve(spec, tokens) is { } node)
        {
            _open.Push(node);
        }
    }

    private void Need(ComponentName name)
    {
        if (catalog.Find(name) is not { } component)
        {
            return;
        }

        if (_needed.Add(name))
        {
            _open.Push(component);
        }

        if (component["discriminator"] is not null)
        {
            NeedSubtypes(name);
        }
    }

    /// <summary>A value of a type with a discriminator may be of any type derived from it, at any remove.</summary>
    private void NeedSubtypes(ComponentName name)
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

            foreach (var subtype in catalog.SubtypesOf(current))
            {
                open.Push(subtype);
                if (_needed.Add(subtype))
                {
                    _open.Push(catalog.Find(subtype)!);
                }
            }
        }
    }
}
