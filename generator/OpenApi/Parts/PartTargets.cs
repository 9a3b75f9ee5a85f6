using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Parts;

/// <summary>Collects the parts of other files that a document needs.</summary>
internal sealed class PartTargets
{
    private readonly Dictionary<(SpecSource File, string Pointer), List<PartTarget>> _targets = [];
    private readonly Dictionary<(SpecSource File, string Pointer), List<PartInclusion>> _inclusions = [];
    private readonly HashSet<string> _components = new(StringComparer.Ordinal);
    private readonly Queue<PartTarget> _pending = new();

    /// <summary>Gets all targets.</summary>
    public IEnumerable<PartTarget> All => _targets.Values.SelectMany(static targets => targets);

    /// <summary>Returns the target at a position, which is the same for all references to it.</summary>
    public PartTarget Get(PartPosition position, DocumentShape shape)
    {
        var targets = GetOrAdd(_targets, position);
        if (targets.Find(target => target.Shape.Section == shape.Section) is not { } target)
        {
            target = new PartTarget(position, shape);
            targets.Add(target);
            _pending.Enqueue(target);
        }

        return target;
    }

    /// <summary>Returns a target whose references were not collected yet; null if there is none.</summary>
    public PartTarget? TakePending() => _pending.Count == 0 ? null : _pending.Dequeue();

    /// <summary>Records that the spec has a component or path.</summary>
    public void AddComponent(string pointer) => _components.Add(pointer);

    public bool IsComponent(string pointer) => _components.Contains(pointer);

    /// <summary>Records that a part replaces the reference to it.</summary>
    public void AddInclusion(PartPosition position, PartInclusion inclusion) => GetOrAdd(_inclusions, position).Add(inclusion);

    /// <summary>Returns the targets at a position.</summary>
    public IEnumerable<PartTarget> FindTargets(SpecSource file, string pointer) => _targets.TryGetValue((file, pointer), out var found) ? found : [];

    /// <summary>Returns the places at which the part at a position replaces references to it.</summary>
    public IEnumerable<PartInclusion> FindInclusions(SpecSource file, string pointer) => _inclusions.TryGetValue((file, pointer), out var found) ? found : [];

    private static List<T> GetOrAdd<T>(Dictionary<(SpecSource File, string Pointer), List<T>> lists, PartPosition position)
    {
        if (!lists.TryGetValue((position.File, position.Pointer), out var list))
        {
            lists.Add((position.File, position.Pointer), list = []);
        }

        return list;
    }
}
