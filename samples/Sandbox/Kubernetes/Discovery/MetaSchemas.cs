using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.Kubernetes.Discovery;

/// <summary>The schemas of the types that all kinds share.</summary>
internal static class MetaSchemas
{
    public const string ObjectMeta = Prefix + "ObjectMeta";
    public const string ListMeta = Prefix + "ListMeta";
    public const string Status = Prefix + "Status";
    public const string DeleteOptions = Prefix + "DeleteOptions";
    public const string Patch = Prefix + "Patch";
    public const string Scale = "io.k8s.api.autoscaling.v1.Scale";

    private const string Prefix = "io.k8s.apimachinery.pkg.apis.meta.v1.";

    private const string Text = """
        {
          "ObjectMeta": {
            "description": "ObjectMeta is metadata that all persisted resources must have.",
            "type": "object",
            "properties": {
              "name": {"type": "string"},
              "generateName": {"type": "string"},
              "namespace": {"type": "string"},
              "selfLink": {"type": "string"},
              "uid": {"type": "string"},
              "resourceVersion": {"type": "string"},
              "generation": {"type": "integer", "format": "int64"},
              "creationTimestamp": {"allOf": [{"$ref": "#Time"}]},
              "deletionTimestamp": {"allOf": [{"$ref": "#Time"}]},
              "deletionGracePeriodSeconds": {"type": "integer", "format": "int64"},
              "labels": {"type": "object", "additionalProperties": {"type": "string", "default": ""}},
              "annotations": {"type": "object", "additionalProperties": {"type": "string", "default": ""}},
              "finalizers": {"type": "array", "items": {"type": "string", "default": ""}, "x-kubernetes-list-type": "set"},
              "ownerReferences": {
                "type": "array", "items": {"allOf": [{"$ref": "#OwnerReference"}], "default": {}},
                "x-kubernetes-list-type": "map", "x-kubernetes-list-map-keys": ["uid"]
              },
              "managedFields": {"type": "array", "items": {"allOf": [{"$ref": "#ManagedFieldsEntry"}], "default": {}}}
            }
          },
          "ListMeta": {
            "type": "object",
            "properties": {
              "selfLink": {"type": "string"},
              "resourceVersion": {"type": "string"},
              "continue": {"type": "string"},
              "remainingItemCount": {"type": "integer", "format": "int64"}
            }
          },
          "OwnerReference": {
            "type": "object",
            "required": ["apiVersion", "kind", "name", "uid"],
            "properties": {
              "apiVersion": {"type": "string", "default": ""},
              "kind": {"type": "string", "default": ""},
              "name": {"type": "string", "default": ""},
              "uid": {"type": "string", "default": ""},
              "controller": {"type": "boolean"},
              "blockOwnerDeletion": {"type": "boolean"}
            }
          },
          "ManagedFieldsEntry": {
            "type": "object",
            "properties": {
              "manager": {"type": "string"},
              "operation": {"type": "string"},
              "apiVersion": {"type": "string"},
              "time": {"allOf": [{"$ref": "#Time"}]},
              "fieldsType": {"type": "string"},
              "fieldsV1": {"allOf": [{"$ref": "#FieldsV1"}]},
              "subresource": {"type": "string"}
            }
          },
          "FieldsV1": {"type": "object"},
          "Time": {"type": "string", "format": "date-time"},
          "Patch": {"type": "object"},
          "Preconditions": {"type": "object", "properties": {"uid": {"type": "string"}, "resourceVersion": {"type": "string"}}},
          "DeleteOptions": {
            "type": "object",
            "properties": {
              "apiVersion": {"type": "string"},
              "kind": {"type": "string"},
              "dryRun": {"type": "array", "items": {"type": "string", "default": ""}},
              "gracePeriodSeconds": {"type": "integer", "format": "int64"},
              "orphanDependents": {"type": "boolean"},
              "preconditions": {"allOf": [{"$ref": "#Preconditions"}]},
              "propagationPolicy": {"type": "string"}
            }
          },
          "StatusCause": {"type": "object", "properties": {"reason": {"type": "string"}, "message": {"type": "string"}, "field": {"type": "string"}}},
          "StatusDetails": {
            "type": "object",
            "properties": {
              "name": {"type": "string"},
              "group": {"type": "string"},
              "kind": {"type": "string"},
              "uid": {"type": "string"},
              "causes": {"type": "array", "items": {"allOf": [{"$ref": "#StatusCause"}], "default": {}}},
              "retryAfterSeconds": {"type": "integer", "format": "int32"}
            }
          },
          "Status": {
            "type": "object",
            "properties": {
              "apiVersion": {"type": "string"},
              "kind": {"type": "string"},
              "metadata": {"allOf": [{"$ref": "#ListMeta"}], "default": {}},
              "status": {"type": "string"},
              "message": {"type": "string"},
              "reason": {"type": "string"},
              "details": {"allOf": [{"$ref": "#StatusDetails"}]},
              "code": {"type": "integer", "format": "int32"}
            },
            "x-kubernetes-group-version-kind": [{"group": "", "version": "v1", "kind": "Status"}]
          }
        }
        """;

    private const string ScaleText = """
        {
          "type": "object",
          "properties": {
            "apiVersion": {"type": "string"},
            "kind": {"type": "string"},
            "metadata": {"allOf": [{"$ref": "#ObjectMeta"}], "default": {}},
            "spec": {"type": "object", "properties": {"replicas": {"type": "integer", "format": "int32", "default": 0}}},
            "status": {
              "type": "object",
              "required": ["replicas"],
              "properties": {"replicas": {"type": "integer", "format": "int32", "default": 0}, "selector": {"type": "string"}}
            }
          },
          "x-kubernetes-group-version-kind": [{"group": "autoscaling", "version": "v1", "kind": "Scale"}]
        }
        """;

    public static JObject Create()
    {
        var schemas = new JObject(Parse(Text).Properties().Select(schema => new JProperty(Prefix + schema.Name, schema.Value)));
        schemas[Scale] = Parse(ScaleText);
        return schemas;
    }

    public static JObject Reference(string schema) => new() { ["$ref"] = "#/components/schemas/" + schema };

    private static JObject Parse(string text) => JObject.Parse(text.Replace("\"#", "\"#/components/schemas/" + Prefix, StringComparison.Ordinal));
}
