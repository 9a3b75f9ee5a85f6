using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.Specs;

/// <summary>Applies an OpenAPI Overlay (version 1.0): each action updates or removes the nodes that its JSONPath target selects.</summary>
internal static class SpecOverlay
{
    private static readonly JsonMergeSettings AppendArrays = new()
    {
        MergeArrayHandling = MergeArrayHandling.Concat,
        MergeNullValueHandling = MergeNullValueHandling.Merge,
    };

    public static void Apply(JObject spec, JObject overlay)
    {
        foreach (var action in overlay["actions"]?.Children<JObject>() ?? [])
        {
            var target = action.Value<string>("target") ?? throw new InvalidDataException("An overlay action has no target.");
            var selected = spec.SelectTokens(target).ToList();
            if (selected.Count == 0)
            {
                throw new InvalidDataException($"The overlay target '{target}' does not match any node.");
            }

            foreach (var token in selected)
            {
                Apply(token, action);
            }
        }
    }

    private static void Apply(JToken selected, JObject action)
    {
        if (action.Value<bool?>("remove") == true)
        {
            (selected.Parent is JProperty property ? (JToken)property : selected).Remove();
        }
        else if (selected is JObject target && action["update"] is JObject update)
        {
            target.Merge(update, AppendArrays);
        }
        else if (selected is JArray array && action["update"] is { } item)
        {
            array.Add(item.DeepClone());
        }
    }
}
