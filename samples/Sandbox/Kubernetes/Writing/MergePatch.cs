using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.Kubernetes.Writing;

/// <summary>Applies JSON merge patches (RFC 7396).</summary>
internal static class MergePatch
{
    public static JObject Apply(JObject target, JObject patch)
    {
        var result = (JObject)target.DeepClone();
        foreach (var (name, value) in patch)
        {
            switch (value)
            {
                case { Type: JTokenType.Null }:
                    result.Remove(name);
                    break;
                case JObject fields:
                    result[name] = Apply(result[name] as JObject ?? [], fields);
                    break;
                default:
                    result[name] = value!.DeepClone();
                    break;
            }
        }

        return result;
    }
}
