using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using RunAi.Generator.Specs;

namespace RunAi.Generator.Pipeline;

/// <summary>Reads the additional files that RunAi.Generated.targets marks, with their metadata.</summary>
internal static class GeneratorInputReader
{
    private const string Prefix = "build_metadata.AdditionalFiles.RunAi";

    /// <summary>Returns the input; empty for an additional file without the mark.</summary>
    public static IEnumerable<GeneratorInput> Read(AdditionalText file, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        try
        {
            return ReadFile(file, provider, cancellationToken);
        }
        catch (Exception exception) when (InternalErrors.IsReported(exception))
        {
            return [new UnreadableFile(file.Path, InternalErrors.Create(exception, file.Path))];
        }
    }

    /// <summary>Creates the metadata of an item.</summary>
    /// <param name="get">Returns the value with a name; empty if it is not set.</param>
    public static SpecMetadata ReadMetadata(Func<string, string> get) => new(
        get("ClientName"),
        get("Namespace"),
        get("Visibility"),
        get("Endpoint"),
        get("Overlay"),
        get("IncludeTags"),
        get("IncludePaths"),
        get("IncludeOperations"),
        get("IncludeMethods"),
        get("ExcludeDeprecated"),
        get("SendReadOnly"),
        get("DefiningProject"),
        get("Item"),
        get("IsBundled") == "true",
        get("Docs"),
        get("LacksKubernetes") == "true",
        get("ContractFile"),
        get("References"),
        get("Parts"),
        get("Links"));

    private static IEnumerable<GeneratorInput> ReadFile(AdditionalText file, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        var options = provider.GetOptions(file);
        var kind = Get(options, "SpecKind");
        if (kind.Length == 0)
        {
            return [];
        }

        var source = file.GetText(cancellationToken);
        var text = source?.ToString();
        var part = new SpecSource(file.Path, text) { OtherEncoding = GetOtherEncoding(source) };
        return kind switch
        {
            "spec" => [new SpecFile(file.Path, text, ReadMetadata(name => Get(options, name))) { Source = part }],
            "overlay" => [new SpecFile(file.Path, text, Metadata: null)],
            "part" => [new SpecFile(file.Path, text, Metadata: null) { Source = part }],
            "contract" => [new ContractFile(file.Path, text, GetOtherEncoding(source))],
            "project" when text is not null => [new SettingsFile(SettingsFileKind.Project, file.Path, text, Get(options, "Docs"))],
            // Roslyn's parser accepts full paths only.
            "config" when text is not null && Path.IsPathRooted(file.Path) => [new SettingsFile(SettingsFileKind.Config, file.Path, text)],
            _ => [],
        };
    }

    /// <summary>Returns the name of an encoding other than UTF-8; null for UTF-8.</summary>
    private static string? GetOtherEncoding(SourceText? text) =>
        text?.Encoding is { } encoding && encoding.CodePage != Encoding.UTF8.CodePage && encoding.CodePage != Encoding.ASCII.CodePage ? encoding.WebName : null;

    // The targets percent-encode the values, because a semicolon or # would begin a comment in an editorconfig file.
    private static string Get(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Prefix + name, out var value) ? Uri.UnescapeDataString(value).Trim() : string.Empty;
}
