using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Http;
using RunAi.Generated.Sandbox.Kubernetes.Schemas;

namespace RunAi.Generated.Sandbox.Kubernetes.Writing;

/// <summary>Represents the options of a deletion, from the body or from the query.</summary>
/// <param name="Uid">The UID that the object must have.</param>
/// <param name="ResourceVersion">The version that the object must have.</param>
/// <param name="Propagation">Background, Foreground or Orphan.</param>
internal sealed record DeleteOptions(string? Uid, string? ResourceVersion, string Propagation)
{
    private static readonly string[] Propagations = ["Background", "Foreground", "Orphan"];

    /// <exception cref="StatusException">The body cannot be read (400, 415), or a value is not valid (422).</exception>
    public static DeleteOptions Read(ResourceCall call)
    {
        var body = call.Body.Text.Length == 0 ? [] : call.Body.ParseObject(MediaTypes.Objects, out _);
        if (body["dryRun"] is JArray { Count: > 0 } dryRun)
        {
            call.IsDryRun = IsDryRun([.. dryRun.Select(value => value.ToString())]);
        }

        var propagation = body.Value<string>("propagationPolicy") ?? call.GetQuery("propagationPolicy")
            ?? ((body.Value<bool?>("orphanDependents") ?? call.GetFlag("orphanDependents")) ? "Orphan" : "Background");
        if (!Propagations.Contains(propagation))
        {
            throw StatusException.Invalid(
                "DeleteOptions.meta.k8s.io",
                "",
                new JObject { ["group"] = "meta.k8s.io", ["kind"] = "DeleteOptions" },
                [FieldError.Unsupported("propagationPolicy", propagation, new JArray(Propagations))]);
        }

        var preconditions = body["preconditions"] as JObject;
        return new DeleteOptions(preconditions?.Value<string>("uid"), preconditions?.Value<string>("resourceVersion"), propagation);
    }

    /// <exception cref="StatusException">The only value is All (422).</exception>
    public static bool IsDryRun(IReadOnlyList<string> values) => values.Count > 0 && (values.All(value => value == "All")
        ? true
        : throw StatusException.Invalid(
            "CreateOptions.meta.k8s.io",
            "",
            new JObject { ["group"] = "meta.k8s.io", ["kind"] = "CreateOptions" },
            [FieldError.Unsupported("dryRun", new JArray(values), new JArray("All"))]));
}
