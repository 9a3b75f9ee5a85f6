using System.Text.Json;

namespace RunAi.Generated.Internal;

/// <summary>Where in an answer its list stands, and what beside it tells of further pages.</summary>
/// <param name="ItemsProperty">The member that is the list; null where the answer itself is.</param>
/// <param name="ContainerProperty">The member of the answer whose member the list is; null where it is the answer's own.</param>
/// <param name="NextOffsetPath">The member that is the offset of the next page, with a dot where it stands in an object; null for none.</param>
/// <param name="TotalPath">The member that is the number of items in all pages, written likewise; null for none.</param>
internal sealed record ListLayout(string? ItemsProperty, string? ContainerProperty = null, string? NextOffsetPath = null, string? TotalPath = null)
{
    private readonly string? _nextProperty = GetFirstSegment(NextOffsetPath);
    private readonly string? _totalProperty = GetFirstSegment(TotalPath);

    /// <summary>The member of the answer that tells of further pages or holds what does, if the reader stands on its name; otherwise null.</summary>
    public string? FindMetadataProperty(ref Utf8JsonReader reader)
    {
        if (_nextProperty is not null && reader.ValueTextEquals(_nextProperty))
            return _nextProperty;

        return _totalProperty is not null && reader.ValueTextEquals(_totalProperty) ? _totalProperty : null;
    }

    private static string? GetFirstSegment(string? path) => path?.Split('.')[0];
}
