using System.Collections.Generic;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs.Paths;

namespace RunAi.Generator.Specs.Overlays;

/// <summary>
/// Reads an overlay (OpenAPI Overlay Specification 1.0 and 1.1, section 4.3 of 1.0). <c>info</c> and <c>extends</c> are ignored. An unknown
/// property of an action is an error, because a misspelled one would otherwise be ignored silently.
/// </summary>
internal sealed class OverlayReader(QueryBudget budget, DiagnosticBag diagnostics)
{
    private const int MaxQueryInMessage = 200;

    /// <summary>Reads the actions in order. Returns null if the file is not an overlay. Invalid actions are reported and skipped.</summary>
    public IReadOnlyList<OverlayAction>? Read(SpecNode overlay)
    {
        if (overlay["overlay"] is not { } version)
        {
            Report(overlay, "the property \"overlay\" with the version is missing, such as overlay: 1.0.0");
            return null;
        }

        if (!IsSupported(version))
        {
            Report(version, $"overlay version '{version}' is not supported; supported versions are 1.0 and 1.1");
            return null;
        }

        if (overlay["actions"] is not { IsArray: true } actions)
        {
            Report(overlay["actions"] ?? overlay, "the property \"actions\" must be an array of actions");
            return null;
        }

        var read = new List<OverlayAction>();
        foreach (var item in actions.Items)
        {
            if (!budget.IsWithinLimit)
            {
                break;
            }

            if (ReadAction(item) is { } action)
            {
                read.Add(action);
            }
        }

        return read;
    }

    private static bool IsSupported(SpecNode version)
    {
        if (version is not { Kind: SpecNodeKind.String or SpecNodeKind.Number })
        {
            return false;
        }

        return version.Text is "1.0" or "1.1"
            || version.Text.StartsWith("1.0.", StringComparison.Ordinal)
            || version.Text.StartsWith("1.1.", StringComparison.Ordinal);
    }

    private OverlayAction? ReadAction(SpecNode item)
    {
        if (item["target"] is not { } target)
        {
            Report(item, "an action must be an object with a property \"target\"");
            return null;
        }

        var parsed = ReadPath(target);
        var update = item["update"];
        JsonPathQuery? copy = null;
        var remove = item["remove"];
        if (parsed is null || !HasOnlyKnownProperties(item) || !HasEffect(item, update, remove))
        {
            return null;
        }

        if (item["copy"] is { } source && (copy = ReadPath(source)) is null)
        {
            return null;
        }

        return new OverlayAction { TargetNode = target, Target = parsed, Update = update, Copy = copy, Remove = remove is { IsTrue: true } };
    }

    private JsonPathQuery? ReadPath(SpecNode node)
    {
        if (!node.IsString)
        {
            Report(node, "a JSONPath query must be a string");
            return null;
        }

        var path = JsonPathQuery.Parse(node.Text, budget, out var error);
        if (path is null)
        {
            Report(node, $"the JSONPath query \"{Shorten(node.Text)}\" is not valid: {error}");
        }

        return path;
    }

    /// <summary>Shortens a query for a message.</summary>
    public static string Shorten(string query) => query.Length <= MaxQueryInMessage ? query : query.Substring(0, MaxQueryInMessage) + "…";

    private bool HasOnlyKnownProperties(SpecNode item)
    {
        foreach (var property in item.Properties)
        {
            if (property.Name is not ("target" or "description" or "update" or "copy" or "remove") && !property.Name.StartsWith("x-", StringComparison.Ordinal))
            {
                diagnostics.Report(
                    DiagnosticIds.OverlayInvalid,
                    property.NameLocation,
                    $"unknown property \"{property.Name}\" of an action; expected target, description, and one of update, copy and remove");
                return false;
            }
        }

        return true;
    }

    private bool HasEffect(SpecNode item, SpecNode? update, SpecNode? remove)
    {
        var copy = item["copy"];
        if (remove is { Kind: not SpecNodeKind.Boolean })
        {
            Report(remove, "\"remove\" must be true or false");
            return false;
        }

        // Overlay 1.0 allows "update" together with "remove" and ignores it.
        if (copy is not null && (update is not null || remove is { IsTrue: true }))
        {
            Report(copy, "\"copy\" cannot be combined with \"update\" or \"remove\"");
            return false;
        }

        if (update is null && copy is null && remove is not { IsTrue: true })
        {
            Report(item, "the action has no effect; expected one of \"update\", \"copy\" and \"remove: true\"");
            return false;
        }

        return true;
    }

    private void Report(SpecNode node, string message) => diagnostics.Report(DiagnosticIds.OverlayInvalid, node.Location, message);
}
