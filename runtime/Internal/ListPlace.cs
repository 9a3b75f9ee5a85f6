using System.Text.Json;

namespace RunAi.Generated.Internal;

/// <summary>Where in an answer its list stands, and what beside it tells of further pages.</summary>
/// <param name="Member">The member that is the list; null where the answer itself is.</param>
/// <param name="Outer">The member of the answer whose member the list is; null where it is the answer's own.</param>
/// <param name="Next">The member that is the offset of the next page, with a dot where it stands in an object; null for none.</param>
/// <param name="Total">The member that is the number of items in all pages, written likewise; null for none.</param>
internal sealed record ListPlace(string? Member, string? Outer = null, string? Next = null, string? Total = null)
{
    private readonly string? _nextHead = HeadOf(Next);
    private readonly string? _totalHead = HeadOf(Total);

    /// <summary>The member of the answer that tells of further pages or holds what does, if the reader stands on its name; otherwise null.</summary>
    public string? MarkAt(ref Utf8JsonReader reader)
    {
        if (_nextHead is not null && reader.ValueTextEquals(_nextHead))
            return _nextHead;

        return _totalHead is not null && reader.ValueTextEquals(_totalHead) ? _totalHead : null;
    }

    private static string? HeadOf(string? path) => path?.Split('.')[0];
}
