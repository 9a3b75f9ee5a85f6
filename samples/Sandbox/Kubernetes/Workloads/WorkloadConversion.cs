using System.Globalization;
using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Definitions;
using RunAi.Generated.Sandbox.Kubernetes.Schemas;
using RunAi.Generated.Sandbox.Kubernetes.Storage;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox.Kubernetes.Workloads;

/// <summary>Converts between objects, whose fields are wrapped, and the bodies of submissions to the REST API.</summary>
internal static class WorkloadConversion
{
    private static readonly (string Object, string Body)[] Texts =
        [("image", "image"), ("command", "command"), ("arguments", "args"), ("workingDir", "workingDir"), ("imagePullPolicy", "imagePullPolicy")];

    public static string GetName(JObject item) => GetValue(item, "name")?.ToString() ?? item.GetName();

    public static JObject ToBody(JObject item, ProjectRecord project)
    {
        var spec = new JObject();
        foreach (var (name, property) in Texts)
        {
            if (GetValue(item, name) is { Type: JTokenType.String } value)
            {
                spec[property] = value.DeepClone();
            }
        }

        if (item.SelectToken("spec.environment.items") is JObject { Count: > 0 } variables)
        {
            spec["environmentVariables"] = new JArray(variables.Properties().Where(variable => variable.Value["value"] is not null).Select(
                variable => new JObject { ["name"] = variable.Name, ["value"] = variable.Value["value"]!.ToString() }));
        }

        if (ToCompute(item) is { Count: > 0 } compute)
        {
            spec["compute"] = compute;
        }

        return new JObject
        {
            ["name"] = GetName(item),
            ["projectId"] = ResponseMapper.Text(project.Id),
            ["clusterId"] = project.ClusterUuid.ToString(),
            ["spec"] = spec,
        };
    }

    public static JObject ToObject(WorkloadRecord workload, ResourceDefinition definition, string name)
    {
        var spec = new JObject { ["name"] = Wrap(workload.Name) };
        foreach (var (field, property) in Texts)
        {
            if (workload.Body.SelectToken("spec." + property) is { Type: JTokenType.String } value)
            {
                spec[field] = Wrap(value);
            }
        }

        if (workload.Body.SelectToken("spec.compute.gpuPortionRequest") is JValue { Value: not null } portion)
        {
            spec["gpu"] = Wrap(portion.ToString(CultureInfo.InvariantCulture));
        }
        else if (workload.Body.SelectToken("spec.compute.gpuDevicesRequest") is JValue { Value: not null } devices)
        {
            spec["gpu"] = Wrap(devices.ToString(CultureInfo.InvariantCulture));
        }

        if (workload.Body.SelectToken("spec.environmentVariables") is JArray { Count: > 0 } variables)
        {
            spec["environment"] = new JObject
            {
                ["items"] = new JObject(variables.Where(variable => variable["value"] is JValue { Value: not null })
                    .Select(variable => new JProperty(variable.Value<string>("name")!, Wrap(variable["value"]!)))),
            };
        }

        var item = new JObject
        {
            ["apiVersion"] = definition.ApiVersion,
            ["kind"] = definition.Kind,
            ["metadata"] = new JObject { ["name"] = name, ["namespace"] = ResponseMapper.Namespace(workload.Project) },
            ["spec"] = spec,
        };
        ObjectPruner.Prune(item, definition.Schema);
        return item;
    }

    private static JObject ToCompute(JObject item)
    {
        var compute = new JObject();
        if (GetValue(item, "gpuDevices") is { Type: JTokenType.Integer } devices)
        {
            compute["gpuDevicesRequest"] = devices.DeepClone();
        }
        else if (decimal.TryParse(GetValue(item, "gpu")?.ToString(), CultureInfo.InvariantCulture, out var gpus))
        {
            var isWhole = gpus == decimal.Truncate(gpus);
            compute["gpuDevicesRequest"] = isWhole ? (int)gpus : 1;
            if (!isWhole)
            {
                compute["gpuRequestType"] = "portion";
                compute["gpuPortionRequest"] = gpus;
            }
        }

        if (GetValue(item, "memory") is { Type: JTokenType.String } memory)
        {
            compute["cpuMemoryRequest"] = memory.DeepClone();
        }

        return compute;
    }

    private static JToken? GetValue(JObject item, string field) => item.SelectToken($"spec.{field}.value");

    private static JObject Wrap(JToken value) => new() { ["value"] = value.DeepClone() };
}
