using System.Text.Json;

namespace RunAi.Generated.Internal;

/// <summary>The location of the list and of the pagination metadata in a response.</summary>
/// <param name="ItemsProperty">The property that contains the list, or <see langword="null"/> if the response itself is the list.</param>
/// <param name="ContainerProperty">The property whose value contains the list property, or <see langword="null"/> if that is the response itself.</param>
/// <param name="Metadata">The paths of the pagination metadata.</param>
internal sealed record ListLayout(string? ItemsProperty, string? ContainerProperty = null, MetadataPaths? Metadata = null)
{
    private readonly string[] _properties = Metadata?.GetProperties() ?? [];
    private string? _itemPath;

    /// <summary>Gets the JSON path of the list.</summary>
    public string ListPath => ItemsProperty is { } property
        ? JsonPathFinder.Append(ContainerProperty is { } outer ? JsonPathFinder.Append("$", outer) : "$", property)
        : "$";

    /// <summary>Gets the JSON path of the items.</summary>
    public string ItemPath => _itemPath ??= ListPath + "[*]";

    /// <summary>Returns the metadata property on whose name the reader is positioned, or <see langword="null"/> for other properties.</summary>
    public string? FindMetadataProperty(ref Utf8JsonReader reader)
    {
        foreach (var property in _properties)
        {
            if (JsonNames.AreEqual(ref reader, property))
            {
                return property;
            }
        }

        return null;
    }
}
