using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.Kubernetes.Discovery;

/// <summary>Converts the schema of a CustomResourceDefinition to the published one.</summary>
internal static class PublishedSchema
{
    public static JObject Create(JObject raw)
    {
        var schema = (JObject)raw.DeepClone();
        foreach (var node in schema.DescendantsAndSelf().OfType<JObject>().ToList())
        {
            if (node.Value<bool?>("x-kubernetes-int-or-string") == true)
            {
                node["anyOf"] ??= new JArray(new JObject { ["type"] = "integer" }, new JObject { ["type"] = "string" });
            }

            if (node.Value<bool?>("x-kubernetes-embedded-resource") == true)
            {
                AddMetadata(node);
                var required = node["required"] as JArray ?? [];
                foreach (var name in new[] { "kind", "apiVersion" }.Where(name => !required.Any(item => item.ToString() == name)))
                {
                    required.Add(name);
                }

                node["required"] = required;
            }
        }

        AddMetadata(schema);
        return schema;
    }

    private static void AddMetadata(JObject node)
    {
        var properties = node["properties"] as JObject ?? [];
        properties["apiVersion"] = new JObject
        {
            ["description"] = "APIVersion defines the versioned schema of this representation of an object.",
            ["type"] = "string",
        };
        properties["kind"] = new JObject { ["description"] = "Kind is a string value representing the REST resource.", ["type"] = "string" };
        properties["metadata"] = new JObject
        {
            ["description"] = "Standard object's metadata.",
            ["allOf"] = new JArray(MetaSchemas.Reference(MetaSchemas.ObjectMeta)),
        };
        node["properties"] = properties;
    }
}
