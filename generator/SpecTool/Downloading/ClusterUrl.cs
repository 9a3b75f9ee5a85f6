using System.Text.RegularExpressions;

namespace RunAi.Generated.SpecTool.Downloading;

/// <summary>
/// Represents a SourceUrl of a cluster: <c>kubernetes://CONTEXT/apis/GROUP/VERSION</c>, <c>kubernetes://CONTEXT/api/VERSION</c> or
/// <c>kubernetes://CONTEXT/crds/NAME</c>.
/// </summary>
/// <param name="Context">The name of the context in the kubeconfig; null for the current one.</param>
/// <param name="Path">The path of the document in the API of the cluster.</param>
/// <param name="Name">The group and version, or the name of the definition.</param>
/// <param name="IsDefinition">Whether the document is a CustomResourceDefinition.</param>
internal sealed partial record ClusterUrl(string? Context, string Path, string Name, bool IsDefinition)
{
    /// <summary>The form of a SourceUrl, for messages.</summary>
    public const string Form =
        "kubernetes://CONTEXT/apis/GROUP/VERSION, kubernetes://CONTEXT/api/VERSION or kubernetes://CONTEXT/crds/NAME, where CONTEXT is the name of a context "
        + "in the kubeconfig, with %2F for each slash in the name, or empty for the current context";

    private const string Scheme = "kubernetes://";
    private const string Definitions = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions/";

    /// <summary>Returns a value indicating whether a SourceUrl refers to a cluster.</summary>
    public static bool IsMatch(string sourceUrl) => sourceUrl.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase);

    /// <summary>Parses a SourceUrl; returns null if it does not have one of the forms.</summary>
    public static ClusterUrl? Parse(string sourceUrl)
    {
        // MSBuild decodes %2F in an attribute, so names of contexts can arrive with slashes. The end of the URL is unambiguous.
        if (!IsMatch(sourceUrl) || Pattern().Match(sourceUrl[Scheme.Length..]) is not { Success: true } match)
        {
            return null;
        }

        var context = match.Groups["context"].Value;
        var name = match.Groups["definition"] is { Success: true } definition ? definition.Value : match.Groups["version"].Value;
        return new ClusterUrl(
            context.Length == 0 ? null : Uri.UnescapeDataString(context),
            match.Groups["definition"].Success ? Definitions + name : "/openapi/v3/" + match.Groups["api"].Value + "/" + name,
            name,
            match.Groups["definition"].Success);
    }

    /// <summary>Returns the start of a SourceUrl for a context.</summary>
    public static string Format(string context) => Scheme + Uri.EscapeDataString(context);

    [GeneratedRegex(
        "^(?<context>.*?)/(?:(?<api>apis)/(?<version>[a-z0-9][a-z0-9.-]*/[a-z0-9]+)|(?<api>api)/(?<version>[a-z0-9]+)"
        + "|crds/(?<definition>[a-z0-9][a-z0-9.-]*))/?$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
