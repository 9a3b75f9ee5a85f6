using System.Globalization;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>Writes dates in the format of HTTP (RFC 9110, section 5.6.7), which the fields below require instead of RFC 3339.</summary>
internal static class HttpDate
{
    private static readonly HashSet<string> HeaderNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept-Datetime", "Date", "Expires", "If-Modified-Since", "If-Range", "If-Unmodified-Since", "Last-Modified", "Retry-After", "Sunset",
    };

    /// <summary>Returns the text of a date in a header whose format is an HTTP date; <see langword="null"/> for other headers and values.</summary>
    public static string? TryFormat<T>(string name, T value) => value switch
    {
        DateTimeOffset time when HeaderNames.Contains(name) => Format(time),
        DateOnly date when HeaderNames.Contains(name) => Format(new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero)),
        JsonUnion union => TryFormat(name, union.InnermostValue),
        _ => null,
    };

    private static string Format(DateTimeOffset time) => time.ToString("R", CultureInfo.InvariantCulture);
}
