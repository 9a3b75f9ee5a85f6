using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox.Handlers;

/// <summary>Quotas per node pool. The newer API names them resources.</summary>
internal static class Quota
{
    /// <summary>Returns the deserved GPUs of all node pools in a list of resources.</summary>
    public static decimal Gpus(JToken? resources) =>
        (resources as JArray)?.Sum(item => item.SelectToken("gpu.deserved") is { Type: JTokenType.Integer or JTokenType.Float } gpus ? (decimal)gpus : 0) ?? 0;

    /// <summary>Returns the total number of GPUs in the older API.</summary>
    public static decimal K8sGpus(JObject body) => body["deservedGpus"] is { Type: JTokenType.Integer or JTokenType.Float } gpus ? (decimal)gpus : 0;

    /// <summary>Replaces the resources only.</summary>
    public static void Set(OrganizationRecord record, JArray resources, DateTimeOffset now, string author)
    {
        var attributes = (JObject)record.Attributes.DeepClone();
        attributes["resources"] = resources.DeepClone();
        record.Write(attributes, Gpus(resources), now, author);
    }

    /// <summary>Returns the resources of a project or department with the changed node pools replaced.</summary>
    public static JArray Patch(JObject organization, JArray changes)
    {
        var result = (JArray)organization["resources"]!.DeepClone();
        foreach (var change in changes)
        {
            var existing = result.FirstOrDefault(item => GetNodePoolId(item) == GetNodePoolId(change));
            if (existing is null)
            {
                result.Add(change.DeepClone());
            }
            else
            {
                existing.Replace(change.DeepClone());
            }
        }

        return result;
    }

    private static string? GetNodePoolId(JToken resources) => resources.SelectToken("nodePool.id")?.ToString();
}
