using System.Collections.Generic;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Specs.Overlays;

/// <summary>
/// Merges the value of an action into a selected node (Overlay 1.1, Action Object): objects are merged by property, arrays are appended, and
/// scalars are replaced. Values of different kinds are an error, and the selected node does not change.
/// </summary>
internal sealed class OverlayMerger(OverlayAction action, SpecNode value, DiagnosticBag diagnostics)
{
    /// <summary>Gets a value indicating whether merging failed with a diagnostic.</summary>
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
        var location = pointer == JsonPointer.Root ? string.Empty : $" at {pointer}";
        diagnostics.Report(
            DiagnosticIds.OverlayInvalid,
            action.Update is null ? action.TargetNode.Location : update.Location,
            $"{Describe(update)} cannot be merged into {Describe(target)}{location} in the target \"{OverlayReader.Shorten(action.TargetNode.Text)}\"; "
            + "remove the old value with a separate action first");
        return target;
    }

    private SpecNode MergeObjects(SpecNode target, SpecNode update, string pointer)
    {
        var properties = new List<SpecProperty>(target.Properties.Count + update.Properties.Count);
        foreach (var property in target.Properties)
        {
            properties.Add(update[property.Name] is { } change
                ? new SpecProperty(property.Name, property.NameLocation, Merge(property.Value, change, JsonPointer.Append(pointer, property.Name)))
                : property);
        }

        foreach (var property in update.Properties)
        {
            if (target[property.Name] is null)
            {
                properties.Add(property);
            }
        }

        return SpecNode.Object(target.Location, properties);
    }

    private static SpecNode Append(SpecNode target, IReadOnlyList<SpecNode> items) => SpecNode.Array(target.Location, [.. target.Items, .. items]);

    private static bool IsScalar(SpecNode node) => !node.IsObject && !node.IsArray;

    private static string Describe(SpecNode node) => node.IsObject ? "an object" : node.IsArray ? "an array" : "a scalar";
}
