using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using RunAi.Generated.Sandbox.Specs;

namespace RunAi.Generated.Sandbox.Validation;

/// <summary>Chooses a response's media type by the Accept header (RFC 9110, section 12.5.1); without one the first declared.</summary>
internal static class ContentNegotiator
{
    /// <returns>The media type, or null when the caller accepts none of those declared.</returns>
    public static SpecMediaType? Select(IReadOnlyList<SpecMediaType> declared, StringValues accept)
    {
        if (!MediaTypeHeaderValue.TryParseList([.. accept.OfType<string>()], out var accepted) || accepted.Count == 0)
            return declared[0];
        return declared.Select(media => (Media: media, Quality: GetQuality(media, accepted)))
            .Where(choice => choice.Quality > 0)
            .OrderByDescending(choice => choice.Quality) // stable: the document's order decides between equals
            .FirstOrDefault().Media;
    }

    // The most specific range that covers the type gives its quality.
    private static double GetQuality(SpecMediaType media, IList<MediaTypeHeaderValue> accepted)
    {
        var type = MediaTypeHeaderValue.Parse(media.Type);
        var range = accepted.Where(candidate => type.IsSubsetOf(candidate) || candidate.MatchesMediaType(type.MediaType))
            .OrderBy(candidate => candidate.MatchesAllTypes ? 2 : candidate.MatchesAllSubTypes ? 1 : 0)
            .FirstOrDefault();
        return range is null ? 0 : range.Quality ?? 1;
    }
}
