using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.Kubernetes.Schemas;

/// <summary>Removes the fields that a schema does not contain, and fields that are null without being nullable.</summary>
internal static class ObjectPruner
{
    /// <summary>Returns the paths of the removed fields, such as <c>spec.gpus</c>.</summary>
    public static IReadOnlyList<string> Prune(JObject root, SchemaNode schema)
    {
        var unknown = new List<string>();
        Prune(root, schema, "", unknown);
        return unknown;
    }

    private static void Prune(JToken value, SchemaNode schema, string path, List<string> unknown)
    {
        if (value is JArray list)
        {
            for (var i = 0; i < list.Count && schema.Items is not null; i++)
            {
                Prune(list[i], schema.Items, $"{path}[{i}]", unknown);
            }
        }

        if (value is not JObject fields)
        {
            return;
        }

        foreach (var field in fields.Properties().ToList())
        {
            var name = path.Length == 0 ? field.Name : $"{path}.{field.Name}";
            if (schema.Find(field.Name) is not { } child)
            {
                unknown.Add(name);
                field.Remove();
            }
            else if (field.Value.Type == JTokenType.Null && !child.IsNullable)
            {
                field.Remove();
            }
            else
            {
                Prune(field.Value, child, name, unknown);
            }
        }
    }
}
