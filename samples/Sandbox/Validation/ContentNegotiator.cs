using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using RunAi.Generated.Sandbox.Specs;

namespace RunAi.Generated.Sandbox.Validation;

/// <summary>Selects the media type of a response by the Accept header (RFC 9110, section 12.5.1). Without a header, selects the first.</summary>
internal static class ContentNegotiator
{
    /// <returns>The media type, or null if the caller does not accept any of the declared ones.</returns>
    public static SpecMediaType? Select(IReadOnlyList<SpecMediaType> declared, StringValues accept)
    {
        if (!MediaTypeHeaderValue.TryParseList([.. accept.OfType<string>()], out var accepted) || accepted.Count == 0)
        {
            return declared[0];
        }

        return declared.Select(media => (Media: media, Quality: GetQuality(media, accepted)))
            .Where(choice => choice.Quality > 0)
            .OrderByDescending(choice => choice.Quality) // stable, so the order of the document decides between equal qualities
            .FirstOrDefault().Media;
    }

    // The most specific media range that matches the type determines its quality.
    private static double GetQuality(SpecMediaType media, IList<MediaTypeHeaderValue> accepted)
    {
        var type = MediaTypeHeaderValue.Parse(media.Type);
        var range = accepted.Where(candidate => type.IsSubsetOf(candidate) || candidate.MatchesMediaType(type.MediaType))
            .OrderBy(candidate => candidate.MatchesAllTypes ? 2 : candidate.MatchesAllSubTypes ? 1 : 0)
            .FirstOrDefault();
        return range is null ? 0 : range.Quality ?? 1;
    }
}
