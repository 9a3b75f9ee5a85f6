using System.Globalization;
using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.Kubernetes.Storage;

/// <summary>Reads the metadata of objects.</summary>
internal static class ObjectMetadata
{
    public static JObject GetMetadata(this JObject item) => item["metadata"] as JObject ?? [];

    public static string GetName(this JObject item) => item.GetMetadata().Value<string>("name") ?? "";

    public static string GetNamespace(this JObject item) => item.GetMetadata().Value<string>("namespace") ?? "";

    public static string GetUid(this JObject item) => item.GetMetadata().Value<string>("uid") ?? "";

    public static string GetVersion(this JObject item) => item.GetMetadata().Value<string>("resourceVersion") ?? "";

    public static ObjectKey GetKey(this JObject item) => new(item.GetNamespace(), item.GetName());

    public static bool IsTerminating(this JObject item) => item.GetMetadata()["deletionTimestamp"] is { Type: not JTokenType.Null };

    public static bool HasFinalizers(this JObject item) => item.GetMetadata()["finalizers"] is JArray { Count: > 0 };

    /// <summary>Returns the metadata of an object, which is added if it is missing.</summary>
    public static JObject EnsureMetadata(this JObject item)
    {
        if (item["metadata"] is not JObject metadata)
        {
            item["metadata"] = metadata = [];
        }

        return metadata;
    }

    public static JObject Copy(this JObject item) => (JObject)item.DeepClone();

    /// <summary>Returns the text of a point in time (RFC 3339, in seconds).</summary>
    public static string ToTimestamp(this DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
