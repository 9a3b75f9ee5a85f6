namespace RunAi.Generated.Internal;

/// <summary>Recognizes media types whose format is JSON.</summary>
internal static class JsonMediaTypes
{
    /// <summary>Returns a value indicating whether a media type is JSON or has the suffix of JSON (RFC 6839, section 3.1).</summary>
    public static bool Contains(ReadOnlySpan<char> mediaType) =>
        mediaType.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || mediaType.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
}
