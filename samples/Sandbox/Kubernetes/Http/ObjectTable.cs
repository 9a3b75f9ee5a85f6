using System.Globalization;
using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Definitions;
using RunAi.Generated.Sandbox.Kubernetes.Storage;

namespace RunAi.Generated.Sandbox.Kubernetes.Http;

/// <summary>Creates the tables that kubectl prints (Kubernetes API concepts, "Receiving resources as Tables").</summary>
internal sealed class ObjectTable(ResourceDefinition definition, TimeProvider clock)
{
    /// <summary>Creates the table of an object or of a list.</summary>
    /// <param name="item">The object or the list.</param>
    /// <param name="includedObject">None, Metadata or Object.</param>
    public JObject Create(JObject item, string? includedObject)
    {
        var isList = item["items"] is JArray && item.Value<string>("kind") == definition.ListKind;
        var objects = isList ? item["items"]!.Cast<JObject>() : [item];
        return new JObject
        {
            ["kind"] = "Table",
            ["apiVersion"] = "meta.k8s.io/v1",
            ["metadata"] = isList ? item["metadata"]!.DeepClone() : new JObject { ["resourceVersion"] = item.GetVersion() },
            ["columnDefinitions"] = new JArray(
                [CreateColumn("Name", "string", "name", "The name of the object.", 0), .. definition.Columns.Select(column => CreateColumn(
                    column.Name, column.Type, column.Format, column.Description, column.Priority))]),
            ["rows"] = new JArray(objects.Select(row => CreateRow(row, includedObject))),
        };
    }

    private JObject CreateRow(JObject item, string? includedObject)
    {
        var row = new JObject { ["cells"] = new JArray([item.GetName(), .. definition.Columns.Select(column => GetCell(item, column))]) };
        if (includedObject != "None")
        {
            row["object"] = includedObject == "Object" ? item.DeepClone() : new JObject
            {
                ["kind"] = "PartialObjectMetadata",
                ["apiVersion"] = "meta.k8s.io/v1",
                ["metadata"] = item.GetMetadata().DeepClone(),
            };
        }

        return row;
    }

    private JToken GetCell(JObject item, PrinterColumn column)
    {
        var values = item.SelectTokens("$" + column.Path).ToList();
        if (values.Count == 0)
        {
            return JValue.CreateNull();
        }

        if (column.Type == "date")
        {
            return DateTimeOffset.TryParse(values[0].ToString(), CultureInfo.InvariantCulture, out var time) ? GetAge(clock.GetUtcNow() - time) : "<unknown>";
        }

        return column.Type is "integer" or "number" or "boolean" ? values[0].DeepClone() : string.Join(',', values);
    }

    private static string GetAge(TimeSpan age) => age switch
    {
        { TotalMinutes: < 2 } => $"{Math.Max(0, (int)age.TotalSeconds)}s",
        { TotalHours: < 3 } => $"{(int)age.TotalMinutes}m",
        { TotalDays: < 2 } => $"{(int)age.TotalHours}h",
        _ => $"{(int)age.TotalDays}d",
    };

    private static JObject CreateColumn(string name, string type, string format, string description, int priority) =>
        new() { ["name"] = name, ["type"] = type, ["format"] = format, ["description"] = description, ["priority"] = priority };
}
