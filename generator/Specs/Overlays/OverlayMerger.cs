using System.Collections.Generic;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Specs.Overlays;

/// <summary>
/// Merges the value of an action into a selected node, as Overlay 1.1 spells out what 1.0 means: objects member by member, arrays by
/// appending, other values by replacing. Values of different kinds can't be merged; that is an error and the selected node stays.
/// </summary>
internal sealed class OverlayMerger(OverlayAction action, SpecNode value, DiagnosticBag diagnostics)
{
    /// <summary>Whether something could not be merged, which is reported.</summary>
    public bool HasFailed { get; private set; }

    public SpecNode MergeInto(SpecNode target)
    {
        if (target.IsArray && !value.IsArray)
        {
            return Append(target, [value]);
        }

        return Merge(target, value, JsonPointer.Root);
    }

    private SpecNode Merge(SpecNode target, SpecNode update, string pointer)
    {
        if (target.IsObject && update.IsObject)
        {
            return MergeObjects(target, update, pointer);
        }

        if (target.IsArray && update.IsArray)
        {
            return Append(target, update.Items);
        }

        if (IsScalar(target) && IsScalar(update))
        {
            return update;
        }

        HasFailed = true;
        var place = pointer == JsonPointer.Root ? string.Empty : $", at {pointer} below the target,";
        diagnostics.Report(
            DiagnosticIds.OverlayInvalid,
            action.Update is null ? action.TargetNode.Location : update.Location,
            $"{Describe(update)} can't be merged into {Describe(target)}{place} of \"{action.TargetNode.Text}\"; "
            + "remove the old value in an action of its own first");
        return target;
    }

    private SpecNode MergeObjects(SpecNode target, SpecNode update, string pointer)
    {
        var members = new List<SpecProperty>(target.Properties.Count + update.Properties.Count);
        foreach (var member in target.Properties)
        {
            members.Add(update[member.Name] is { } change
                ? new SpecProperty(member.Name, member.NameLocation, Merge(member.Value, change, JsonPointer.Append(pointer, member.Name)))
                : member);
        }

        foreach (var member in update.Properties)
        {
            if (target[member.Name] is null)
            {
                members.Add(member);
            }
        }

        return SpecNode.Object(target.Location, members);
    }

    private static SpecNode Append(SpecNode target, IReadOnlyList<SpecNode> items) => SpecNode.Array(target.Location, [.. target.Items, .. items]);

    private static bool IsScalar(SpecNode node) => !node.IsObject && !node.IsArray;

    private static string Describe(SpecNode node) => node.IsObject ? "an object" : node.IsArray ? "an array" : "a plain value";
}
