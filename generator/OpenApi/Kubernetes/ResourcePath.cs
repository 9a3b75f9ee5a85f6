using System.Linq;

namespace RunAi.Generator.OpenApi.Kubernetes;

/// <summary>Represents a path of a kind in the API of Kubernetes.</summary>
/// <param name="Group">The API group; empty for the core group.</param>
/// <param name="Version">The version of the group.</param>
/// <param name="Plural">The plural of the kind, such as <c>trainingworkloads</c>.</param>
/// <param name="IsNamespaced">Whether the path contains a namespace.</param>
/// <param name="IsItem">Whether the path contains the name of an object.</param>
/// <param name="Subresource">The subresource, such as <c>status</c>; null for the object itself.</param>
internal sealed record ResourcePath(string Group, string Version, string Plural, bool IsNamespaced, bool IsItem, string? Subresource)
{
    /// <summary>Parses <c>/apis/{group}/{version}/…</c> or <c>/api/{version}/…</c>. Returns null for all other paths.</summary>
    public static ResourcePath? Parse(string path)
    {
        var segments = path.Split(new[] { '/' }, StringSplitOptions.RemoveEmptyEntries);
        var start = segments.Length == 0 ? 0 : segments[0] switch
        {
            "apis" => 3,
            "api" => 2,
            _ => 0,
        };
        if (start == 0 || segments.Length <= start)
        {
            return null;
        }

        var (group, version) = (start == 3 ? segments[1] : string.Empty, segments[start - 1]);

        // The kind Namespace has paths of its own, such as /api/v1/namespaces/{name}/status.
        var isNamespaced = segments.Length > start + 2 && segments[start] == "namespaces" && segments[start + 1] == "{namespace}";
        if (isNamespaced)
        {
            start += 2;
        }

        var plural = segments[start];
        if (segments.Length == start + 1)
        {
            return new ResourcePath(group, version, plural, isNamespaced, IsItem: false, null);
        }

        var subresource = segments.Length == start + 2 ? null : string.Join(" ", segments.Skip(start + 2));
        return segments[start + 1] == "{name}" ? new ResourcePath(group, version, plural, isNamespaced, IsItem: true, subresource) : null;
    }
}
