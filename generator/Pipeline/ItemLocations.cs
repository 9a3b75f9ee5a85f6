using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Common;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Pipeline;

/// <summary>Finds the locations of diagnostics in project files. MSBuild provides the file of an item, but neither line nor column.</summary>
internal static class ItemLocations
{
    public static EquatableArray<DiagnosticInfo> Apply(EquatableArray<DiagnosticInfo> diagnostics, EquatableArray<SettingsFile> settings)
    {
        if (diagnostics.All(diagnostic => diagnostic.Item is null))
        {
            return diagnostics;
        }

        var projects = settings.Where(file => file.Kind == SettingsFileKind.Project).ToList();
        return diagnostics.Select(diagnostic => WithLocation(diagnostic, projects)).ToEquatableArray();
    }

    private static DiagnosticInfo WithLocation(DiagnosticInfo diagnostic, List<SettingsFile> projects) =>
        diagnostic is { Item: { } item, Location: { } location }
        && Find(projects, location.Path, item, GetMetadataName(diagnostic)) is { } found
            ? diagnostic with { Location = found }
            : diagnostic;

    private static string GetMetadataName(DiagnosticInfo diagnostic) =>
        diagnostic.Id == DiagnosticIds.DuplicateNamespace ? "Namespace" : diagnostic.Arguments[0].Split(' ')[0];

    private static SourceLocation? Find(List<SettingsFile> projects, string path, string item, string metadata)
    {
        // The property of the bundled spec can also be in a file that the project imports.
        var files = projects.OrderBy(project => project.Path != path).Where(project => project.Path == path || metadata == ItemElement.GroupsProperty);
        return files.Select(file => metadata == ItemElement.GroupsProperty ? FindProperty(file) : FindMetadata(file, item, metadata))
            .FirstOrDefault(location => location is not null);
    }

    private static SourceLocation? FindProperty(SettingsFile project) => ItemElement.ReadAll(project).Find(element => element.IsProperty)?.Location;

    private static SourceLocation? FindMetadata(SettingsFile project, string item, string metadata)
    {
        var elements = ItemElement.ReadAll(project).FindAll(element => !element.IsProperty);
        var named = elements.Where(element => element.Matches(item)).ToList();
        if (named.Count == 0 && elements.Count == 1)
        {
            // The item is included by a pattern or a property.
            named = elements;
        }

        return named.Select(element => element.GetLocation(metadata)).FirstOrDefault(location => location is not null) ?? named.FirstOrDefault()?.Location;
    }
}
