using System.Globalization;
using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Http;

namespace RunAi.Generated.Sandbox.Kubernetes.Writing;

/// <summary>Applies JSON patches (RFC 6902).</summary>
internal static class JsonPatch
{
    /// <exception cref="StatusException">An operation fails (422), or the patch is not a JSON patch (400).</exception>
    public static JObject Apply(JObject target, JToken patch)
    {
        var result = (JObject)target.DeepClone();
        foreach (var operation in patch as JArray ?? throw StatusException.BadRequest("error decoding patch: it must be an array"))
        {
            Apply(result, operation as JObject ?? throw StatusException.BadRequest("error decoding patch: an operation must be an object"));
        }

        return result;
    }

    private static void Apply(JObject target, JObject operation)
    {
        var path = GetText(operation, "path");
        switch (GetText(operation, "op"))
        {
            case "add":
                Add(target, path, GetValue(operation));
                break;
            case "replace":
                Remove(target, path);
                Add(target, path, GetValue(operation));
                break;
            case "remove":
                Remove(target, path);
                break;
            case "move":
                var moved = Find(target, GetText(operation, "from")).DeepClone();
                Remove(target, GetText(operation, "from"));
                Add(target, path, moved);
                break;
            case "copy":
                Add(target, path, Find(target, GetText(operation, "from")).DeepClone());
                break;
            case "test":
                if (!JToken.DeepEquals(Find(target, path), GetValue(operation)))
                {
                    throw Fail($"testing value {path} failed");
                }

                break;
            case var other:
                throw Fail($"unexpected operation \"{other}\"");
        }
    }

    private static void Add(JObject target, string path, JToken value)
    {
        var (parent, key) = FindParent(target, path);
        switch (parent)
        {
            case JArray list:
                list.Insert(key == "-" ? list.Count : GetIndex(key, list.Count, path), value.DeepClone());
                break;
            case JObject fields:
                fields[key] = value.DeepClone();
                break;
            default:
                throw Missing(path);
        }
    }

    private static void Remove(JObject target, string path)
    {
        var value = Find(target, path);
        if (value.Parent is JProperty property)
        {
            property.Remove();
        }
        else
        {
            value.Remove();
        }
    }

    private static JToken Find(JObject target, string path)
    {
        var (parent, key) = FindParent(target, path);
        return parent switch
        {
            JArray list => list[GetIndex(key, list.Count - 1, path)],
            JObject fields => fields[key] ?? throw Missing(path),
            _ => throw Missing(path),
        };
    }

    private static (JToken Parent, string Key) FindParent(JObject target, string path)
    {
        if (!path.StartsWith('/'))
        {
            throw Missing(path);
        }

        var keys = path[1..].Split('/').Select(key => key.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)).ToList();
        JToken parent = target;
        foreach (var key in keys[..^1])
        {
            parent = parent switch
            {
                JArray list => list[GetIndex(key, list.Count - 1, path)],
                JObject fields => fields[key] ?? throw Missing(path),
                _ => throw Missing(path),
            };
        }

        return (parent, keys[^1]);
    }

    private static int GetIndex(string key, int maximum, string path) =>
        int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index <= maximum ? index : throw Missing(path);

    private static string GetText(JObject operation, string name) =>
        operation.Value<string>(name) ?? throw StatusException.BadRequest($"error decoding patch: an operation has no \"{name}\"");

    private static JToken GetValue(JObject operation) =>
        operation["value"] ?? throw StatusException.BadRequest("error decoding patch: an operation has no \"value\"");

    private static StatusException Missing(string path) => Fail($"the path \"{path}\" does not exist");

    private static StatusException Fail(string reason) =>
        new(422, "Invalid", $"the server rejected our request due to an error in our request: {reason}");
}
