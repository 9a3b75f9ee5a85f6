using System.Collections.Generic;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs.Paths;

namespace RunAi.Generator.Specs.Overlays;

/// <summary>
/// Reads an overlay document (OpenAPI Overlay Specification 1.0 and 1.1, section 4.3 of 1.0). <c>info</c> and <c>extends</c> say nothing
/// that the generator needs and are not looked at; a misspelt field of an action is an error, as its effect would be missed silently.
/// </summary>
internal sealed class OverlayReader(DiagnosticBag diagnostics)
{
    /// <summary>The actions in order, or null where the document is no overlay. A bad action is reported and left out.</summary>
    public IReadOnlyList<OverlayAction>? Read(SpecNode overlay)
    {
        if (overlay["overlay"] is not { } version)
        {
            Report(overlay, "the document has no member \"overlay\" that says its version, such as overlay: 1.0.0");
            return null;
        }

        if (!IsSupported(version))
        {
            Report(version, $"overlay version '{version}' is not supported; supported are 1.0 and 1.1");
            return null;
        }

        if (overlay["actions"] is not { IsArray: true } actions)
        {
            Report(overlay["actions"] ?? overlay, "the member \"actions\" must be an array of actions");
            return null;
        }

        var read = new List<OverlayAction>();
        foreach (var item in actions.Items)
        {
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
        if (item["target"] is not { IsString: true } target)
        {
            Report(item["target"] ?? item, "an action must be an object with a \"target\" that is a JSONPath in a string");
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
            Report(node, "a JSONPath must be a string");
            return null;
        }

        var path = JsonPathQuery.Parse(node.Text, out var error);
        if (path is null)
        {
            Report(node, $"the JSONPath \"{node.Text}\" is not understood: {error}");
        }

        return path;
    }

    private bool HasOnlyKnownProperties(SpecNode item)
    {
        foreach (var member in item.Properties)
        {
            if (member.Name is not ("target" or "description" or "update" or "copy" or "remove") && !member.Name.StartsWith("x-", StringComparison.Ordinal))
            {
                diagnostics.Report(
                    DiagnosticIds.OverlayInvalid,
                    member.NameLocation,
                    $"an action has no member \"{member.Name}\"; it has target, description and one of update, copy and remove");
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

        // 1.0 allows an update beside a removal and says that it has no effect.
        if (copy is not null && (update is not null || remove is { IsTrue: true }))
        {
            Report(copy, "an action with \"copy\" can't have \"update\" or \"remove\" too");
            return false;
        }

        if (update is null && copy is null && remove is not { IsTrue: true })
        {
            Report(item, "the action does nothing; it needs one of \"update\", \"copy\" and \"remove: true\"");
            return false;
        }

        return true;
    }

    private void Report(SpecNode node, string message) => diagnostics.Report(DiagnosticIds.OverlayInvalid, node.Location, message);
}
