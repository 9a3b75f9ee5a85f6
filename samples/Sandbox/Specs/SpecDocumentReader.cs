using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NSwag;

namespace RunAi.Generated.Sandbox.Specs;

/// <summary>Reads a spec with NSwag and keeps what the sandbox routes and validates by.</summary>
internal static class SpecDocumentReader
{
    /// <param name="source">The spec.</param>
    /// <param name="overlay">An overlay to apply first, if any.</param>
    /// <param name="defaults">What holds where the document is silent.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<SpecDocument> ReadAsync(SpecFileText source, SpecFileText? overlay, ApiDefaults defaults, CancellationToken cancellationToken)
    {
        var tree = SpecTree.Parse(source);
        if (overlay is not null)
            SpecOverlay.Apply(tree, SpecTree.Parse(overlay));
        DocumentCorrections.Apply(tree);

        var document = await OpenApiDocument.FromJsonAsync(tree.ToString(Formatting.None), cancellationToken).ConfigureAwait(false);
        var reader = new OperationReader(defaults, DeclaredBasePath(tree) ?? defaults.BasePath);
        return new SpecDocument(defaults.Name, reader.BasePath, [.. document.Operations.Select(reader.Read)]);
    }

    // Read from the tree: NSwag joins host and basePath into one server address and loses where one ends when there is no host.
    private static string? DeclaredBasePath(JObject tree)
    {
        var declared = tree.Value<string>("basePath") ?? ServerPath(tree.SelectToken("servers[0].url")?.Value<string>());
        return declared?.TrimEnd('/') is { Length: > 0 } path ? path : null;
    }

    private static string? ServerPath(string? url)
    {
        var authority = url?.IndexOf("://", StringComparison.Ordinal) ?? -1;
        if (authority < 0)
            return url;
        var path = url!.IndexOf('/', authority + 3);
        return path < 0 ? null : url[path..];
    }
}
