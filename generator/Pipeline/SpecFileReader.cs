using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RunAi.Generator.Pipeline;

/// <summary>Reads the additional files that RunAi.Generated.targets marks, and their metadata.</summary>
internal static class SpecFileReader
{
    private const string Prefix = "build_metadata.AdditionalFiles.RunAi";

    /// <summary>The file as plain values, or null for an additional file that is not ours.</summary>
    public static SpecFile? Read(AdditionalText file, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        var options = provider.GetOptions(file);
        return KindOf(options) switch
        {
            "spec" => new SpecFile(file.Path, file.GetText(cancellationToken)?.ToString(), MetadataOf(options)),
            "overlay" => new SpecFile(file.Path, file.GetText(cancellationToken)?.ToString(), Metadata: null),
            _ => null,
        };
    }

    /// <summary>What an additional file is to us; empty for those that are not ours.</summary>
    public static string KindOf(AnalyzerConfigOptions options) => Get(options, "SpecKind");

    private static SpecMetadata MetadataOf(AnalyzerConfigOptions options) => new(
        Get(options, "ClientName"),
        Get(options, "Namespace"),
        Get(options, "Visibility"),
        Get(options, "Endpoint"),
        Get(options, "Overlay"),
        Get(options, "IncludeTags"),
        Get(options, "IncludePaths"),
        Get(options, "IncludeOperations"),
        Get(options, "IncludeMethods"),
        Get(options, "ExcludeDeprecated"),
        Get(options, "DefiningProject"),
        Get(options, "Item"));

    // The targets percent-encode what the project wrote: in an editorconfig file a semicolon or a # would begin a comment.
    private static string Get(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Prefix + name, out var value) ? Uri.UnescapeDataString(value).Trim() : string.Empty;
}
