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
        [("image", "image"), ("command", "command"), ("arguments", "args"), ("workingDir", "workingDir")];

    private static readonly string[] PullPolicies = ["Always", "IfNotPresent", "Never"];

    /// <summary>Returns the name of the workload; null if only a prefix is specified.</summary>
    public static string? FindName(JObject item) =>
        GetText(item, "name") ?? (GetText(item, "namePrefix") is null ? item.GetName() : null);

    /// <summary>Returns the name of a new workload.</summary>
    public static string CreateName(JObject item, TenantState state) => FindName(item) ?? $"{GetText(item, "namePrefix")}-{state.NextId()}";

    public static JObject ToBody(JObject item, string name, ProjectRecord project)
    {
        var spec = new JObject();
        foreach (var (field, property) in Texts)
        {
            if (GetText(item, field) is { } value)
            {
                spec[property] = value;
            }
        }

        if (GetText(item, "imagePullPolicy") is { } policy && PullPolicies.Contains(policy))
        {
            spec["imagePullPolicy"] = policy;
        }

        if (item.SelectToken("spec.environment.items") is JObject { Count: > 0 } variables)
        {
            spec["environmentVariables"] = new JArray(variables.Properties().Where(variable => variable.Value.SelectToken("value") is not null).Select(
                variable => new JObject { ["name"] = variable.Name, ["value"] = variable.Value["value"]!.ToString() }));
        }

        if (ToCompute(item) is { Count: > 0 } compute)
        {
            spec["compute"] = compute;
        }

        return new JObject
        {
            ["name"] = name,
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
        if ((item.SelectToken("spec.gpuDevices.value") ?? item.SelectToken("spec.gpu.value")) is JValue value
            && decimal.TryParse(value.ToString(CultureInfo.InvariantCulture), NumberStyles.Number, CultureInfo.InvariantCulture, out var gpus))
        {
            // The API has whole numbers and portions of one GPU. Other values are only fields of the object.
            if (gpus == decimal.Truncate(gpus) && gpus is >= 0 and <= int.MaxValue)
            {
                compute["gpuDevicesRequest"] = (int)gpus;
            }
            else if (gpus is > 0 and < 1)
            {
                compute["gpuDevicesRequest"] = 1;
                compute["gpuRequestType"] = "portion";
                compute["gpuPortionRequest"] = gpus;
            }
        }

        return compute;
    }

    private static string? GetText(JObject item, string field) =>
        item.SelectToken($"spec.{field}.value") is JValue { Type: JTokenType.String } text && (string)text! is { Length: > 0 } value ? value : null;

    private static JObject Wrap(JToken value) => new() { ["value"] = value.DeepClone() };
}
