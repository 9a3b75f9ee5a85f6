using System.IO;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RunAi.Generator.Pipeline;

/// <summary>Reads the project files and <c>.editorconfig</c> files that RunAi.Generated.targets marks.</summary>
internal static class SettingsFileReader
{
    /// <summary>The file as plain values, or null for any other additional file.</summary>
    public static SettingsFile? Read(AdditionalText file, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken) =>
        SpecFileReader.KindOf(provider.GetOptions(file)) switch
        {
            "project" => Read(file, SettingsFileKind.Project, cancellationToken),
            // Roslyn's reader takes full paths only.
            "config" when Path.IsPathRooted(file.Path) => Read(file, SettingsFileKind.Config, cancellationToken),
            _ => null,
        };

    private static SettingsFile? Read(AdditionalText file, SettingsFileKind kind, CancellationToken cancellationToken) =>
        file.GetText(cancellationToken) is { } text ? new SettingsFile(kind, file.Path, text.ToString()) : null;
}
