using System.Text.Json;

namespace RunAi.Generated.Internal;

/// <summary>The location of the list and of the pagination metadata in a response.</summary>
/// <param name="ItemsProperty">The property that contains the list, or <see langword="null"/> if the response itself is the list.</param>
/// <param name="ContainerProperty">The property whose value contains the list property, or <see langword="null"/> if that is the response itself.</param>
/// <param name="NextOffsetPath">The property with the offset of the next page, or its path with a dot if it is nested; <see langword="null"/> for none.</param>
/// <param name="TotalPath">The property with the total number of items, or its path with a dot if it is nested; <see langword="null"/> for none.</param>
internal sealed record ListLayout(string? ItemsProperty, string? ContainerProperty = null, string? NextOffsetPath = null, string? TotalPath = null)
{
    private readonly string? _nextProperty = GetFirstSegment(NextOffsetPath);
    private readonly string? _totalProperty = GetFirstSegment(TotalPath);

    /// <summary>Returns the metadata property on whose name the reader is positioned, or <see langword="null"/> for other properties.</summary>
    public string? FindMetadataProperty(ref Utf8JsonReader reader)
    {
        if (_nextProperty is not null && JsonNames.AreEqual(ref reader, _nextProperty))
        {
            return _nextProperty;
        }

        return _totalProperty is not null && JsonNames.AreEqual(ref reader, _totalProperty) ? _totalProperty : null;
    }

    private static string? GetFirstSegment(string? path) => path?.Split('.')[0];
}
