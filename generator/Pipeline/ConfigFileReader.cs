using System.IO;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RunAi.Generator.Pipeline;

/// <summary>Reads the <c>.editorconfig</c> files that RunAi.Generated.targets marks.</summary>
internal static class ConfigFileReader
{
    /// <summary>The file as plain values, or null for any other additional file.</summary>
    public static ConfigFile? Read(AdditionalText file, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken) =>
        SpecFileReader.KindOf(provider.GetOptions(file)) == "config" && Path.IsPathRooted(file.Path) && file.GetText(cancellationToken) is { } text
            ? new ConfigFile(file.Path, text.ToString())
            : null;
}
