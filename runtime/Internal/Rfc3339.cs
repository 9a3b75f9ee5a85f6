using System.Globalization;
using System.Text;

namespace RunAi.Generated.Internal;

/// <summary>
/// Dates and times of RFC 3339 (section 5.6), and the common deviations from it. <see cref="System.Text.Json"/> reads the date-times of the standard; those
/// without an offset it would read as local time.
/// </summary>
internal static class Rfc3339
{
    private const string DateFormat = "yyyy-MM-dd";
    private const int DateLength = 10;
    private const int SecondsLength = 8;
    private const int FractionDigits = 7;
    private const int MaxLength = 64;
    private const int MaxOffsetHours = 14;
    private const string LeapSecond = "60";

    private static readonly string[] TimeFormats = ["HH:mm:ss.FFFFFFF", "HH:mm"];
    private static readonly string[] OffsetFormats = ["hh\\:mm", "hhmm", "hh"];

    /// <summary>
    /// Reads a date and time. Also accepts a space in place of the T, no seconds, no offset (UTC), offsets without a colon or minutes, and a date
    /// without a time (midnight UTC). Fractions beyond 100 ns are truncated; a leap second is the first instant of the next minute.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value, out bool isLeapSecond)
    {
        (value, isLeapSecond) = (default, false);
        Span<char> buffer = stackalloc char[MaxLength];
        if (text.Length is < DateLength or > MaxLength || !TryToUpper(text, ref buffer) || !TryParseDate(buffer[..DateLength], out var date))
        {
            return false;
        }

        var ticks = date.DayNumber * TimeSpan.TicksPerDay;
        var offset = TimeSpan.Zero;
        if (buffer.Length > DateLength)
        {
            if (buffer[DateLength] is not ('T' or ' ')
                || !TryParseTime(buffer[(DateLength + 1)..], out var time, out offset, out isLeapSecond)
                || offset.Duration() > TimeSpan.FromHours(MaxOffsetHours))
            {
                return false;
            }

            ticks += time.Ticks + (isLeapSecond ? TimeSpan.TicksPerSecond : 0);
        }

        var utc = ticks - offset.Ticks;
        if (ticks > DateTime.MaxValue.Ticks || utc < 0 || utc > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTimeOffset(ticks, offset);
        return true;
    }

    /// <summary>Reads a full-date.</summary>
    public static bool TryParseDate(ReadOnlySpan<byte> text, out DateOnly value)
    {
        value = default;
        Span<char> buffer = stackalloc char[DateLength];
        return text.Length == DateLength && TryToUpper(text, ref buffer) && TryParseDate(buffer, out value);
    }

    /// <summary>Reads a partial-time or a full-time.</summary>
    public static bool TryParseTime(ReadOnlySpan<byte> text, out OffsetTime value)
    {
        value = default;
        Span<char> buffer = stackalloc char[MaxLength];
        if (text.Length > MaxLength || !TryToUpper(text, ref buffer) || !TryParseTime(buffer, out var time, out var offset, out var isLeapSecond))
        {
            return false;
        }

        value = new OffsetTime(time, buffer.ContainsAny("Z+-") ? offset : null) { IsLeapSecond = isLeapSecond };
        return true;
    }

    /// <summary>Returns a value indicating whether a text has the form of a date-time (section 5.6): with a T, seconds and an offset.</summary>
    public static bool IsDateTime(ReadOnlySpan<byte> text) => text.Length > DateLength && text[DateLength] is (byte)'T' or (byte)'t'
        && HasSeconds(text[(DateLength + 1)..], out var offset) && IsOffset(offset);

    /// <summary>Returns a value indicating whether a text has the form of a full-time or partial-time (section 5.6).</summary>
    public static bool IsTime(ReadOnlySpan<byte> text) => HasSeconds(text, out var offset) && (offset.IsEmpty || IsOffset(offset));

    /// <summary>Writes a date-time, with Z for UTC and without trailing zeros in the fraction.</summary>
    public static string Format(DateTimeOffset value) => value.Offset == TimeSpan.Zero
        ? value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture)
        : value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    /// <summary>Writes a full-date.</summary>
    public static string Format(DateOnly value) => value.ToString(DateFormat, CultureInfo.InvariantCulture);

    /// <summary>Writes a partial-time.</summary>
    public static string Format(TimeOnly value) => value.ToString(TimeFormats[0], CultureInfo.InvariantCulture);

    /// <summary>Writes a partial-time or, with an offset, a full-time.</summary>
    public static string Format(OffsetTime value)
    {
        var time = Format(value.Time);
        if (value.IsLeapSecond)
        {
            time = string.Concat(time.AsSpan(0, SecondsLength - 2), LeapSecond, time.AsSpan(SecondsLength));
        }

        return value.Offset is not { } offset ? time
            : offset == TimeSpan.Zero ? time + "Z"
            : time + (offset < TimeSpan.Zero ? '-' : '+') + offset.ToString(OffsetFormats[0], CultureInfo.InvariantCulture);
    }

    private static bool HasSeconds(ReadOnlySpan<byte> time, out ReadOnlySpan<byte> offset)
    {
        offset = time.Length < SecondsLength ? default : time[SecondsLength..];
        if (time.Length < SecondsLength || time[SecondsLength - 3] != ':')
        {
            return false;
        }

        if (!offset.StartsWith("."u8))
        {
            return true;
        }

        var fraction = offset.Length;
        offset = offset[1..].TrimStart("0123456789"u8);
        return offset.Length < fraction - 1;
    }

    private static bool IsOffset(ReadOnlySpan<byte> text) =>
        text is [(byte)'Z' or (byte)'z'] || (text.Length == 6 && text[0] is (byte)'+' or (byte)'-' && text[3] == ':');

    private static bool TryToUpper(ReadOnlySpan<byte> text, ref Span<char> buffer)
    {
        var isAscii = Ascii.ToUpper(text, buffer, out var length) == System.Buffers.OperationStatus.Done;
        buffer = buffer[..length];
        return isAscii;
    }

    private static bool TryParseDate(ReadOnlySpan<char> text, out DateOnly value) =>
        DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    private static bool TryParseTime(Span<char> text, out TimeOnly time, out TimeSpan offset, out bool isLeapSecond)
    {
        (time, offset, isLeapSecond) = (default, default, false);
        var end = text.IndexOfAny("Z+- ");
        var clock = end < 0 ? text : text[..end];
        if (end >= 0 && !TryParseOffset(text[end] == ' ' ? text[(end + 1)..] : text[end..], out offset))
        {
            return false;
        }

        var fraction = clock.IndexOf('.') + 1;
        if (fraction > 0 && (fraction == clock.Length || clock[fraction..].ContainsAnyExceptInRange('0', '9')))
        {
            return false;
        }

        if (fraction > 0 && clock.Length - fraction > FractionDigits)
        {
            clock = clock[..(fraction + FractionDigits)];
        }

        isLeapSecond = clock.Length >= SecondsLength && clock[(SecondsLength - 2)..SecondsLength] is LeapSecond;
        if (isLeapSecond)
        {
            "59".CopyTo(clock[(SecondsLength - 2)..]);
        }

        return TimeOnly.TryParseExact(clock, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
    }

    private static bool TryParseOffset(ReadOnlySpan<char> text, out TimeSpan offset)
    {
        offset = default;
        if (text is "" or "Z")
        {
            return true;
        }

        var style = text[0] == '-' ? TimeSpanStyles.AssumeNegative : TimeSpanStyles.None;
        return text[0] is '+' or '-'
            && TimeSpan.TryParseExact(text[1..], OffsetFormats, CultureInfo.InvariantCulture, style, out offset);
    }
}
