using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NSwag;

namespace RunAi.Generated.Sandbox.Specs;

/// <summary>Reads a spec with NSwag, for routing and validation.</summary>
internal static class SpecDocumentReader
{
    /// <param name="source">The spec.</param>
    /// <param name="overlay">The overlay to apply first, if any.</param>
    /// <param name="defaults">The values that the document does not specify.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public static async Task<SpecDocument> ReadAsync(SpecFileText source, SpecFileText? overlay, ApiDefaults defaults, CancellationToken cancellationToken)
    {
        var tree = SpecTree.Parse(source);
        if (overlay is not null)
        {
            SpecOverlay.Apply(tree, SpecTree.Parse(overlay));
        }

        DocumentCorrections.Apply(tree);

        var document = await OpenApiDocument.FromJsonAsync(tree.ToString(Formatting.None), cancellationToken).ConfigureAwait(false);
        var reader = new OperationReader(defaults, DeclaredBasePath(tree) ?? defaults.BasePath);
        return new SpecDocument(defaults.Name, reader.BasePath, [.. document.Operations.Select(reader.Read)]);
    }

    // Read from the tree, because NSwag joins host and basePath, and the result is ambiguous without a host.
    private static string? DeclaredBasePath(JObject tree)
    {
        var declared = tree.Value<string>("basePath") ?? ServerPath(tree.SelectToken("servers[0].url")?.Value<string>());
        return declared?.TrimEnd('/') is { Length: > 0 } path ? path : null;
    }

    private static string? ServerPath(string? url)
    {
        var authority = url?.IndexOf("://", StringComparison.Ordinal) ?? -1;
        if (authority < 0)
        {
            return url;
        }

        var path = url!.IndexOf('/', authority + 3);
        return path < 0 ? null : url[path..];
    }
}
