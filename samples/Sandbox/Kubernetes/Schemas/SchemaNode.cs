using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.Kubernetes.Schemas;

/// <summary>Represents a node of a structural schema (KEP 1693), with its extensions for server-side apply.</summary>
internal sealed class SchemaNode
{
    private const string PreserveUnknown = "x-kubernetes-preserve-unknown-fields";

    private SchemaNode(JObject raw, bool isRoot)
    {
        Raw = raw;
        KeepsUnknown = raw.Value<bool?>(PreserveUnknown) == true;
        IsAny = KeepsUnknown && raw["type"] is null && raw["properties"] is null;
        IsIntOrString = raw.Value<bool?>("x-kubernetes-int-or-string") == true;
        IsEmbedded = raw.Value<bool?>("x-kubernetes-embedded-resource") == true;
        ListKeys = raw["x-kubernetes-list-map-keys"] is JArray keys ? [.. keys.Select(key => key.ToString())] : [];
        IsListMap = raw.Value<string>("x-kubernetes-list-type") == "map";
        IsListSet = raw.Value<string>("x-kubernetes-list-type") == "set";
        IsAtomicMap = raw.Value<string>("x-kubernetes-map-type") == "atomic";
        Items = raw["items"] is JObject items ? new SchemaNode(items, isRoot: false) : null;
        Values = raw["additionalProperties"] is JObject values ? new SchemaNode(values, isRoot: false) : null;
        AddProperties(isRoot);
    }

    /// <summary>Gets the schema of values of any type, whose objects have granular fields and whose lists are atomic.</summary>
    public static SchemaNode Open { get; } = new(new JObject { [PreserveUnknown] = true }, isRoot: false);

    public JObject Raw { get; }

    public string? Type => Raw.Value<string>("type");

    public Dictionary<string, SchemaNode> Properties { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the schema of the values of a map.</summary>
    public SchemaNode? Values { get; }

    public SchemaNode? Items { get; }

    /// <summary>Gets a value indicating whether the schema allows every value.</summary>
    public bool IsAny { get; }

    public bool KeepsUnknown { get; }

    public bool IsIntOrString { get; }

    public bool IsEmbedded { get; }

    public bool IsAtomicMap { get; }

    public bool IsListMap { get; }

    public bool IsListSet { get; }

    public IReadOnlyList<string> ListKeys { get; }

    public JToken? Default => Raw["default"];

    public bool IsNullable => Raw.Value<bool?>("nullable") == true || IsAny;

    /// <summary>Creates the schema of a kind: the schema of its definition and the metadata of all objects.</summary>
    public static SchemaNode CreateRoot(JObject? schema) => new(schema ?? new JObject { ["type"] = "object", [PreserveUnknown] = true }, isRoot: true);

    /// <summary>Returns the schema of a property, or null if the object cannot contain it.</summary>
    public SchemaNode? Find(string property) => Properties.TryGetValue(property, out var declared) ? declared : Values ?? (KeepsUnknown ? Open : null);

    private void AddProperties(bool isRoot)
    {
        if (Raw["properties"] is JObject properties)
        {
            foreach (var (name, schema) in properties)
            {
                Properties[name] = new SchemaNode((JObject)schema!, isRoot: false);
            }
        }

        if (isRoot || IsEmbedded)
        {
            Properties["apiVersion"] = new SchemaNode(new JObject { ["type"] = "string" }, isRoot: false);
            Properties["kind"] = new SchemaNode(new JObject { ["type"] = "string" }, isRoot: false);
            Properties["metadata"] = new SchemaNode(MetadataSchema.Create(Raw.SelectToken("properties.metadata") as JObject), isRoot: false);
        }
    }
}
