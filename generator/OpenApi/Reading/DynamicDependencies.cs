using System.Collections.Generic;
using System.Linq;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>
/// Determines which schemas depend on the dynamic scope: those that contain a <c>$dynamicRef</c>, directly or through references. A schema that
/// assigns an anchor does not depend on it, so that the schemas that refer to it do not either.
/// </summary>
internal sealed class DynamicDependencies
{
    private readonly Dictionary<string, List<string>> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _referrers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), bool> _extensions = [];
    private readonly DynamicAnchorIndex _index;
    private readonly ReadingBudget _budget;

    public DynamicDependencies(DynamicAnchorIndex index, ReferenceResolver references, ReadingBudget budget)
    {
        _index = index;
        _budget = budget;
        foreach (var reference in index.References)
        {
            if (references.Find(reference.Key, reference.Value) is { } target)
            {
                AddReferrer(target.Pointer, reference.Key);
            }
        }

        foreach (var reference in index.DynamicReferences)
        {
            foreach (var binding in index.GetBindings(reference.Value))
            {
                AddReferrer(binding.Target, reference.Key);
            }
        }

        foreach (var anchor in index.Anchors)
        {
            foreach (var dependent in FindDependents(anchor))
            {
                Add(_anchors, dependent, anchor);
            }
        }
    }

    /// <summary>Returns the dynamic anchors that a schema depends on, in ordinal order.</summary>
    public IReadOnlyList<string> GetAnchors(string pointer) => _anchors.TryGetValue(pointer, out var anchors) ? anchors : [];

    /// <summary>Returns a value indicating whether a schema includes another one, by references and <c>allOf</c>, <c>anyOf</c> or <c>oneOf</c>.</summary>
    public bool IsExtension(string pointer, string extended)
    {
        if (!_extensions.TryGetValue((pointer, extended), out var result))
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var pending = new Stack<string>();
            pending.Push(pointer);
            while (pending.Count > 0 && !result)
            {
                var next = pending.Pop();
                _budget.Charge(next.Length);
                result = next == extended;
                if (seen.Add(next) && _parts.TryGetValue(next, out var targets))
                {
                    targets.ForEach(pending.Push);
                }
            }

            _extensions.Add((pointer, extended), result);
        }

        return result;
    }

    private void AddReferrer(string target, string referrer)
    {
        _budget.Charge(referrer.Length);
        Add(_referrers, target, referrer);
        Add(_parts, SchemaNesting.GetOutermostPart(referrer), target);
    }

    private HashSet<string> FindDependents(string anchor)
    {
        var dependents = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>(_index.DynamicReferences.Where(reference => reference.Value == anchor).Select(reference => reference.Key));
        while (pending.Count > 0)
        {
            var pointer = pending.Pop();
            if (!dependents.Add(pointer))
            {
                continue;
            }

            _budget.Charge(pointer.Length);
            var isAssigned = _index.FindHolder(pointer) is { } holder && IsAssigned(holder, anchor);
            foreach (var referrer in _referrers.TryGetValue(pointer, out var known) ? known : [])
            {
                if (!isAssigned || SchemaNesting.IsWholeValue(referrer))
                {
                    pending.Push(referrer);
                }
            }

            // The parent depends on the anchor as well, unless the schema assigns it and describes another value.
            var slash = pointer.LastIndexOf('/');
            if (slash > 0 && !(IsAssigned(pointer, anchor) && SchemaNesting.GetOutermostPart(pointer) == pointer))
            {
                pending.Push(pointer.Substring(0, slash));
            }
        }

        return dependents;
    }

    private bool IsAssigned(string holder, string anchor) =>
        _index.FindBinding(holder, anchor) is { } binding && _index.IsAssignment(binding);

    private static void Add(Dictionary<string, List<string>> lists, string key, string value)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        list.Add(value);
    }
}
