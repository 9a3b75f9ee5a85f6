using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.Kubernetes.Schemas;

/// <summary>Sets the defaults of missing fields, as API servers do before they validate.</summary>
internal static class ObjectDefaulter
{
    public static void Apply(JToken value, SchemaNode schema)
    {
        if (value is JArray list)
        {
            foreach (var item in list)
            {
                Apply(item, schema.Items ?? SchemaNode.Open);
            }
        }

        if (value is not JObject fields)
        {
            return;
        }

        foreach (var (name, child) in schema.Properties)
        {
            if (child.Default is { } preset && fields[name] is null)
            {
                fields[name] = preset.DeepClone();
            }
        }

        foreach (var field in fields.Properties())
        {
            Apply(field.Value, schema.Find(field.Name) ?? SchemaNode.Open);
        }
    }
}
