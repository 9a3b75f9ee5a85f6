using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Definitions;
using RunAi.Generated.Sandbox.Kubernetes.Schemas;

namespace RunAi.Generated.Sandbox.Kubernetes.Ownership;

/// <summary>Determines the fields of an object that a manager can own (structured-merge-diff, version 4).</summary>
internal static class OwnedFields
{
    private static readonly string[] OwnedMetadata = ["labels", "annotations", "finalizers", "ownerReferences"];

    /// <summary>Returns the fields of an object or of its status, without those that identify the object.</summary>
    public static IReadOnlyList<FieldEntry> Get(JObject item, ResourceDefinition definition, bool isStatus)
    {
        var entries = new List<FieldEntry>();
        foreach (var field in item.Properties())
        {
            var isIncluded = field.Name switch
            {
                "apiVersion" or "kind" => false,
                "metadata" => !isStatus,
                "status" => isStatus || !definition.HasStatus,
                _ => !isStatus,
            };
            if (isIncluded)
            {
                Add(GetOwnedPart(field), definition.Schema.Find(field.Name) ?? SchemaNode.Open, FieldPath.Root.Property(field.Name), entries);
            }
        }

        return [.. entries.Where(entry => entry.Path.Elements is not ["f:metadata"])];
    }

    /// <summary>Returns the keys of an item of a list with keys, with the defaults of missing ones.</summary>
    public static JObject GetKeys(JToken item, SchemaNode list)
    {
        var keys = new JObject();
        foreach (var name in list.ListKeys.Order(StringComparer.Ordinal))
        {
            if ((item[name] ?? list.Items?.Find(name)?.Default) is { } value)
            {
                keys[name] = value.DeepClone();
            }
        }

        return keys;
    }

    private static JToken GetOwnedPart(JProperty field) => field is { Name: "metadata", Value: JObject metadata }
        ? new JObject(metadata.Properties().Where(property => OwnedMetadata.Contains(property.Name)))
        : field.Value;

    private static void Add(JToken value, SchemaNode schema, FieldPath path, List<FieldEntry> entries)
    {
        switch (value)
        {
            case JObject { Count: > 0 } fields when !schema.IsAtomicMap:
                foreach (var field in fields.Properties())
                {
                    var child = path.Property(field.Name);
                    var isDeclared = schema.Properties.ContainsKey(field.Name);
                    var childSchema = schema.Find(field.Name) ?? SchemaNode.Open;
                    if (!isDeclared && IsGranular(field.Value, childSchema))
                    {
                        entries.Add(new FieldEntry(child, HasFields: true));
                    }

                    Add(field.Value, childSchema, child, entries);
                }

                break;
            case JArray { Count: > 0 } list when schema.IsListMap:
                foreach (var item in list)
                {
                    var child = path.Item(GetKeys(item, schema));
                    entries.Add(new FieldEntry(child, HasFields: true));
                    Add(item, schema.Items!, child, entries);
                }

                break;
            case JArray { Count: > 0 } list when schema.IsListSet:
                entries.AddRange(list.Select(item => new FieldEntry(path.Value(item), HasFields: false)));
                break;
            default:
                entries.Add(new FieldEntry(path, HasFields: false));
                break;
        }
    }

    private static bool IsGranular(JToken value, SchemaNode schema) => value switch
    {
        JObject { Count: > 0 } => !schema.IsAtomicMap,
        JArray { Count: > 0 } => schema.IsListMap || schema.IsListSet,
        _ => false,
    };
}
