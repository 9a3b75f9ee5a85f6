using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Kubernetes;

/// <summary>
/// Names the schemas of API servers by the last part of their names, and removes alternatives that only constrain values (Kubernetes documentation, Custom
/// resources, "Specifying a structural schema"). The recursion is bounded by <see cref="SpecLimits.Depth"/>.
/// </summary>
internal static class KubernetesSchemas
{
    private static readonly string[] Junctors = ["allOf", "anyOf", "oneOf", "not"];

    public static SpecNode Apply(SpecNode schemas)
    {
        var names = AssignNames(schemas.Properties.Select(static schema => schema.Name));
        return SpecNode.Object(schemas.Location, schemas.Properties.Select(Convert).ToArray());

        SpecProperty Convert(SpecProperty schema) =>
            new(schema.Name, schema.NameLocation, Complete(Simplify(schema), schema.Name, names[schema.Name]));
    }

    /// <summary>Adds the name of the type, and removes the requirement of the fields that the runtime sets in each object.</summary>
    private static SpecNode Complete(SpecNode schema, string key, string name)
    {
        if (!schema.IsObject)
        {
            return schema;
        }

        var nodes = new NodeFactory(schema.Location);
        var isKind = IsKind(schema);
        var fields = schema.Properties.Select(field => isKind && field.Name == "required" && field.Value.IsArray
            ? new SpecProperty(field.Name, field.NameLocation, RemoveObjectFields(field.Value))
            : field).ToList();
        if (schema["x-runai-name"] is null)
        {
            fields.Add(nodes.Property("x-runai-name", name));
        }

        if (key == MetaSchemas.ObjectMeta)
        {
            fields.Add(nodes.Property(KubernetesExtensions.RuntimeType, RuntimeModels.ObjectMeta));
        }

        return nodes.Object(fields);
    }

    private static bool IsKind(SpecNode schema) => schema[KubernetesExtensions.GroupVersionKind] is { IsArray: true, Items.Count: 1 };

    private static SpecNode RemoveObjectFields(SpecNode required) => SpecNode.Array(
        required.Location, required.Items.Where(static item => !item.IsString || item.Text is not ("apiVersion" or "kind" or "metadata")).ToArray());

    /// <summary>Assigns the last parts of the names. Names that would be equal get as many parts as distinguish them.</summary>
    private static Dictionary<string, string> AssignNames(IEnumerable<string> keys)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var pending = keys.Distinct(StringComparer.Ordinal).ToList();
        for (var parts = 1; pending.Count > 0; parts++)
        {
            var next = new List<string>();
            foreach (var namesakes in pending.GroupBy(key => TakeLast(key, parts), StringComparer.OrdinalIgnoreCase))
            {
                var best = namesakes.OrderBy(GetVersion, KubernetesVersion.Priority).ToList();
                var sharesParent = parts == 1 && best.Select(GetParent).Distinct(StringComparer.Ordinal).Count() == 1;
                if (best.Count == 1 || sharesParent)
                {
                    // Of several versions of a kind, the one with the highest priority keeps the short name.
                    names[best[0]] = namesakes.Key;
                    best.RemoveAt(0);
                }

                next.AddRange(best.Where(key => Finish(key, parts, names)));
            }

            pending = next;
        }

        return names;
    }

    private static bool Finish(string key, int parts, Dictionary<string, string> names)
    {
        if (parts < key.Split('.').Length)
        {
            return true;
        }

        names[key] = key;
        return false;
    }

    private static string TakeLast(string key, int parts)
    {
        var segments = key.Split('.');
        return string.Join(" ", segments.Skip(Math.Max(0, segments.Length - parts)));
    }

    private static string GetVersion(string key) => key.Split('.') is { Length: > 1 } segments ? segments[segments.Length - 2] : string.Empty;

    private static string GetParent(string key) => key.Split('.') is { Length: > 2 } segments ? string.Join(".", segments.Take(segments.Length - 2)) : key;

    private static SpecNode Simplify(SpecProperty component) =>
        Simplify(component.Value, component.Name, IsKind(component.Value) ? 0 : null);

    /// <summary>Returns the schema without alternatives that only constrain values, and with the types of the runtime.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="key">The name of a component; empty for other schemas.</param>
    /// <param name="depth">The number of properties around the schema in an object of a kind; null outside of such objects.</param>
    private static SpecNode Simplify(SpecNode schema, string key, int? depth)
    {
        if (!schema.IsObject)
        {
            return schema;
        }

        if (KubernetesScalars.Replace(schema, key) is { } scalar)
        {
            return scalar;
        }

        var fields = new List<SpecProperty>(schema.Properties.Count);
        foreach (var field in schema.Properties)
        {
            if (Junctors.Contains(field.Name) && OnlyConstrains(field.Value))
            {
                continue;
            }

            var value = field.Name switch
            {
                "properties" when field.Value.IsObject => SimplifyProperties(field.Value, depth + 1),
                "items" or "additionalProperties" => Simplify(field.Value, string.Empty, depth),
                _ when Junctors.Contains(field.Name) => SimplifyAlternatives(field.Value, depth),
                "default" when field.Value is { IsObject: true, Properties.Count: 0 } => null,
                _ => field.Value,
            };
            if (value is not null)
            {
                fields.Add(new SpecProperty(field.Name, field.NameLocation, value));
            }
        }

        AddMeaning(schema, depth, fields);
        return SpecNode.Object(schema.Location, fields.ToArray());
    }

    /// <summary>Adds what the extensions of Kubernetes mean.</summary>
    private static void AddMeaning(SpecNode schema, int? depth, List<SpecProperty> fields)
    {
        var nodes = new NodeFactory(schema.Location);
        if (schema[StructuralSchemaReader.PreservesUnknownFields] is { IsTrue: true } && schema["properties"] is not null
            && schema["additionalProperties"] is null)
        {
            fields.Add(nodes.Property("additionalProperties", nodes.Boolean(true)));
        }

        // The properties of the object itself, such as spec and status, are not wrapped.
        if (depth > 1 && KubernetesWrappers.IsWrapper(schema))
        {
            fields.Add(nodes.Property(KubernetesExtensions.Wrapper, nodes.Boolean(true)));
        }
    }

    private static SpecNode SimplifyAlternatives(SpecNode schemas, int? depth) => schemas.IsArray
        ? SpecNode.Array(schemas.Location, schemas.Items.Select(schema => Simplify(schema, string.Empty, depth)).ToArray())
        : schemas;

    private static SpecNode SimplifyProperties(SpecNode properties, int? depth) => SpecNode.Object(
        properties.Location,
        properties.Properties
            .Select(property => new SpecProperty(property.Name, property.NameLocation, Simplify(property.Value, string.Empty, depth))).ToArray());

    /// <summary>Returns a value indicating whether a keyword that combines schemas declares no type.</summary>
    private static bool OnlyConstrains(SpecNode value) => value.IsArray
        ? value.Items.All(OnlyConstrains)
        : value["type"] is null && value["$ref"] is null && Junctors.All(name => value[name] is not { } inner || OnlyConstrains(inner));
}
