using System.Net;

namespace RunAi.Generated.Diagnostics.Drift;

/// <summary>Finds the media types of responses that an operation does not declare.</summary>
internal static class UndeclaredMediaType
{
    private const int MaxLength = 64;

    private const string Invalid = "(invalid)";

    /// <summary>Returns the media type of a response if it is not declared.</summary>
    public static string? Find(ApiOperation operation, HttpResponseMessage response)
    {
        // Not the parsed header, because parsing it allocates.
        if (operation.IsHead
            || response.StatusCode is HttpStatusCode.NoContent or HttpStatusCode.ResetContent
            || !response.Content.Headers.NonValidated.TryGetValues("Content-Type", out var values))
        {
            return null;
        }

        var text = values.ToString();
        var mediaType = WithoutParameters(text);
        return operation.DeclaresMediaType(response, mediaType) || response.Content.Headers.ContentLength == 0 ? null
            : IsValid(mediaType) ? mediaType.ToString().ToLowerInvariant()
            : Invalid;
    }

    /// <summary>Returns a value indicating whether the media type of a response is the declared one.</summary>
    public static bool IsUsual(string declared, HttpResponseMessage response) =>
        response.Content.Headers.NonValidated.TryGetValues("Content-Type", out var values)
        && IsMatch(declared, WithoutParameters(values.ToString()));

    /// <summary>Returns a value indicating whether a media type is equal to a declared one, or in a declared range.</summary>
    public static bool IsMatch(string declared, ReadOnlySpan<char> actual)
    {
        var expected = WithoutParameters(declared);
        return expected.EndsWith("/*", StringComparison.Ordinal)
            ? expected is "*/*" || actual.StartsWith(expected[..^1], StringComparison.OrdinalIgnoreCase)
            : expected.Equals(actual, StringComparison.OrdinalIgnoreCase);
    }

    private static ReadOnlySpan<char> WithoutParameters(ReadOnlySpan<char> text) =>
        (text.IndexOf(';') is >= 0 and var end ? text[..end] : text).Trim();

    /// <summary>Returns a value indicating whether a media type of a server consists of the characters of RFC 6838, section 4.2.</summary>
    private static bool IsValid(ReadOnlySpan<char> mediaType)
    {
        foreach (var character in mediaType)
        {
            if (!char.IsAsciiLetterOrDigit(character) && !"!#$&-^_.+/".Contains(character, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return mediaType.Length is > 0 and <= MaxLength;
    }
}
