using System.Collections.Generic;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs.Paths;

namespace RunAi.Generator.Specs.Overlays;

/// <summary>Applies overlays. Nodes from the overlay keep their locations, so that later diagnostics refer to the right file.</summary>
internal sealed class OverlayApplier
{
    private readonly DiagnosticBag _diagnostics;
    private readonly QueryBudget _queries;
    private readonly SpecBudget _budget;

    private OverlayApplier(SpecLimits limits, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _queries = new QueryBudget(limits);
        _budget = new SpecBudget(limits, diagnostics);
    }

    /// <summary>
    /// Applies the actions of an overlay in order and returns the new tree. Invalid overlays and actions (RUNAI0016), actions that exceed a
    /// limit (RUNAI0006), and actions whose target matches nothing (RUNAI0017) are reported and skipped.
    /// </summary>
    public static SpecNode Apply(SpecNode spec, SpecNode overlay, DiagnosticBag diagnostics) =>
        Apply(spec, overlay, SpecLimits.Default, diagnostics);

    /// <inheritdoc cref="Apply(SpecNode, SpecNode, DiagnosticBag)"/>
    public static SpecNode Apply(SpecNode spec, SpecNode overlay, SpecLimits limits, DiagnosticBag diagnostics)
    {
        var applier = new OverlayApplier(limits, diagnostics);
        var actions = new OverlayReader(applier._queries, diagnostics).Read(overlay) ?? [];
        for (var i = 0; i < actions.Count && applier._queries.IsWithinLimit; i++)
        {
            spec = applier.Apply(spec, actions[i]);
        }

        return spec;
    }

    private SpecNode Apply(SpecNode spec, OverlayAction action)
    {
        var root = new SpecPosition(spec);
        var targets = new JsonPathEvaluator(spec, _queries).Find(action.Target, root);
        if (!_queries.IsWithinLimit)
        {
            return ReportExceeded(spec, action);
        }

        if (targets.Count == 0)
        {
            _diagnostics.Report(DiagnosticIds.OverlayMatchesNothing, action.TargetNode.Location, OverlayReader.Shorten(action.TargetNode.Text));
            return spec;
        }

        foreach (var target in targets)
        {
            target.Select();
        }

        // Objects and arrays around the targets are copied.
        if (!_queries.Spend(SpecTreeEditor.CountCopies(targets)))
        {
            return ReportExceeded(spec, action);
        }

        return action.Remove ? Remove(spec, action, root) : Merge(spec, action, root, targets);
    }

    private SpecNode Remove(SpecNode spec, OverlayAction action, SpecPosition root) =>
        root.IsSelected ? ReportInvalid(spec, action, "is the root, which cannot be removed") : SpecTreeEditor.Rebuild(root, _ => null)!;

    private SpecNode Merge(SpecNode spec, OverlayAction action, SpecPosition root, IReadOnlyList<SpecPosition> targets)
    {
        if (!HaveSameKind(targets))
        {
            return ReportInvalid(spec, action, "selects values of different kinds; expected only objects, only arrays or only scalars");
        }

        if ((action.Copy is null ? action.Update : FindCopySource(spec, action)) is not { } value || !AllowGrowth(value, action, targets))
        {
            return spec;
        }

        var merge = new OverlayMerger(action, value, _diagnostics);
        var merged = SpecTreeEditor.Rebuild(root, merge.MergeInto)!;
        return merge.HasFailed ? spec : merged;
    }

    private SpecNode? FindCopySource(SpecNode spec, OverlayAction action)
    {
        var found = new JsonPathEvaluator(spec, _queries).Find(action.Copy!, new SpecPosition(spec));
        if (!_queries.IsWithinLimit)
        {
            ReportExceeded(spec, action);
            return null;
        }

        if (found.Count == 1)
        {
            return found[0].Node;
        }

        ReportInvalid(spec, action, "has a \"copy\" that does not select exactly one value");
        return null;
    }

    /// <summary>Limits the size and depth of the new tree, because repeated copies could double the document each time.</summary>
    private bool AllowGrowth(SpecNode value, OverlayAction action, IReadOnlyList<SpecPosition> targets)
    {
        var size = SpecNodeSize.Measure(value);
        if (!_queries.Spend(size.Nodes))
        {
            ReportExceeded(value, action);
            return false;
        }

        var deepest = 0;
        foreach (var target in targets)
        {
            deepest = Math.Max(deepest, target.Depth);
        }

        return _budget.AllowNodes((long)size.Nodes * targets.Count, action.TargetNode.Location)
            && _budget.AllowDepth(deepest + size.Height, action.TargetNode.Location);
    }

    private static bool HaveSameKind(IReadOnlyList<SpecPosition> targets)
    {
        foreach (var target in targets)
        {
            if (target.Node.IsObject != targets[0].Node.IsObject || target.Node.IsArray != targets[0].Node.IsArray)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reports that the overlay has exceeded its budget. This action and the following ones are not applied.</summary>
    private SpecNode ReportExceeded(SpecNode spec, OverlayAction action) =>
        ReportInvalid(spec, action, "takes too many steps to evaluate; use a more specific target");

    private SpecNode ReportInvalid(SpecNode spec, OverlayAction action, string problem)
    {
        _diagnostics.Report(
            DiagnosticIds.OverlayInvalid, action.TargetNode.Location, $"the target \"{OverlayReader.Shorten(action.TargetNode.Text)}\" {problem}");
        return spec;
    }
}
