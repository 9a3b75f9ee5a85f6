using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.Kubernetes.Schemas;

/// <summary>Creates the schema of the metadata of objects.</summary>
internal static class MetadataSchema
{
    private const string Text = """
        {
          "type": "object",
          "properties": {
            "name": {"type": "string"},
            "generateName": {"type": "string"},
            "namespace": {"type": "string"},
            "uid": {"type": "string"},
            "resourceVersion": {"type": "string"},
            "selfLink": {"type": "string"},
            "generation": {"type": "integer", "format": "int64"},
            "creationTimestamp": {"type": "string", "format": "date-time", "nullable": true},
            "deletionTimestamp": {"type": "string", "format": "date-time", "nullable": true},
            "deletionGracePeriodSeconds": {"type": "integer", "format": "int64"},
            "labels": {"type": "object", "additionalProperties": {"type": "string"}},
            "annotations": {"type": "object", "additionalProperties": {"type": "string"}},
            "finalizers": {"type": "array", "x-kubernetes-list-type": "set", "items": {"type": "string"}},
            "managedFields": {"type": "array", "items": {"type": "object", "x-kubernetes-preserve-unknown-fields": true}},
            "ownerReferences": {
              "type": "array", "x-kubernetes-list-type": "map", "x-kubernetes-list-map-keys": ["uid"],
              "items": {
                "type": "object",
                "required": ["apiVersion", "kind", "name", "uid"],
                "properties": {
                  "apiVersion": {"type": "string"}, "kind": {"type": "string"}, "name": {"type": "string"}, "uid": {"type": "string"},
                  "controller": {"type": "boolean"}, "blockOwnerDeletion": {"type": "boolean"}
                }
              }
            }
          }
        }
        """;

    /// <summary>Creates the schema. A definition can only restrict the name and the prefix of generated names.</summary>
    public static JObject Create(JObject? declared)
    {
        var schema = JObject.Parse(Text);
        foreach (var name in new[] { "name", "generateName" })
        {
            if (declared?["properties"]?[name] is JObject restricted)
            {
                schema["properties"]![name] = restricted.DeepClone();
            }
        }

        return schema;
    }
}
