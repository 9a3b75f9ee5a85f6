using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs.Filters;

namespace RunAi.Generator.Pipeline;

/// <summary>Finds misspelled metadata of <c>RunAiSpec</c> items. MSBuild accepts any metadata, so it is found in the text of the project files.</summary>
internal static class UnknownMetadata
{
    private static readonly string[] Known =
    [
        "ClientName", "Namespace", "Visibility", "Endpoint", "Overlay", "IncludeTags", "IncludePaths", "IncludeOperations", "IncludeMethods",
        "ExcludeDeprecated", "SendReadOnly", "SourceUrl", "References", "ReferenceOrigins", "ContractFile",
    ];

    // Attributes of any item, and metadata that the SDK and editors use.
    private static readonly HashSet<string> Common = new(
        [
            "Include", "Exclude", "Update", "Remove", "Condition", "Label", "KeepDuplicates", "KeepMetadata", "RemoveMetadata", "MatchOnMetadata",
            "MatchOnMetadataOptions", "Link", "LinkBase", "Visible", "CopyToOutputDirectory", "CopyToPublishDirectory", "DependentUpon", "Pack",
            "PackagePath", "SubType", "Generator", "IsImplicitlyDefined",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns a warning for each unknown name (RUNAI0022).</summary>
    public static IEnumerable<DiagnosticInfo> Find(IEnumerable<SettingsFile> settings) =>
        from file in settings
        where file.Kind == SettingsFileKind.Project
        from element in ItemElement.ReadAll(file)
        where !element.IsProperty
        from metadata in element.Metadata
        where !Common.Contains(metadata.Key) && !Known.Contains(metadata.Key, StringComparer.OrdinalIgnoreCase)
        select Create(metadata.Key, metadata.Value) with { Docs = file.Docs };

    private static DiagnosticInfo Create(string name, SourceLocation location)
    {
        var similar = SimilarNames.Find(name, Known);
        var hint = similar.Count == 0 ? string.Empty : "; similar names: " + string.Join(", ", similar);
        return DiagnosticInfo.Create(DiagnosticIds.UnknownMetadata, location, name, hint);
    }
}
