using System.Globalization;
using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.Kubernetes.Storage;

/// <summary>Reads the metadata of objects.</summary>
internal static class ObjectMetadata
{
    public static JObject GetMetadata(this JObject item) => item["metadata"] as JObject ?? [];

    /// <summary>Returns a text; null if the value is missing or has another type.</summary>
    public static string? GetText(this JObject owner, string name) => owner[name] is JValue { Type: JTokenType.String } text ? (string?)text : null;

    public static string GetName(this JObject item) => item.GetMetadata().GetText("name") ?? "";

    public static string GetNamespace(this JObject item) => item.GetMetadata().GetText("namespace") ?? "";

    public static string GetUid(this JObject item) => item.GetMetadata().GetText("uid") ?? "";

    public static string GetVersion(this JObject item) => item.GetMetadata().GetText("resourceVersion") ?? "";

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
