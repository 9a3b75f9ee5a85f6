using System.Buffers.Text;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Storage;

namespace RunAi.Generated.Sandbox.Kubernetes.Http;

/// <summary>Represents the position of a list that continues on the next page.</summary>
/// <param name="Version">The version of the list; -1 to continue with the current state.</param>
/// <param name="Last">The last object of the previous page.</param>
internal sealed record ContinueToken(long Version, ObjectKey Last)
{
    public const long Current = -1;

    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(
        new JObject { ["v"] = "meta.k8s.io/v1", ["rv"] = Version, ["namespace"] = Last.Namespace, ["name"] = Last.Name }.ToString(Formatting.None)));

    /// <exception cref="StatusException">The text is not a token (400).</exception>
    public static ContinueToken Parse(string text)
    {
        try
        {
            var json = (JObject)JsonBody.Read(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)), out _);
            return new ContinueToken(json.Value<long>("rv"), new ObjectKey(json.Value<string>("namespace")!, json.Value<string>("name")!));
        }
        catch (Exception exception) when (exception is FormatException or JsonException or InvalidCastException)
        {
            throw StatusException.BadRequest($"continue key is not valid: {exception.Message}");
        }
    }
}
