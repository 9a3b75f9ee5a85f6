using System.Globalization;

namespace RunAi.Generated.Internal;

/// <summary>Dates and times as RFC 3339 (section 5.6) writes them, and as servers write them in practice.</summary>
internal static class Rfc3339
{
    private const int DateLength = 10;
    private const int SecondsLength = 8;

    /// <summary>
    /// Reads a date and time. Accepted beside the standard: a space for the T, no seconds, no zone (UTC), zones without a colon,
    /// a date alone (midnight UTC). Fractions beyond 100 ns are cut; a leap second is the first instant of the next minute.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (!TryConsumeDate(ref text, out var date))
            return false;

        var ticks = date.DayNumber * TimeSpan.TicksPerDay;
        var offset = TimeSpan.Zero;
        if (text.Length > 0)
        {
            if (text[0] is not ((byte)'T' or (byte)'t' or (byte)' '))
                return false;
            text = text[1..];
            if (!TryConsumeTime(ref text, out var time) || !TryConsumeZone(ref text, out offset) || text.Length > 0)
                return false;
            ticks += time;
        }

        var utc = ticks - offset.Ticks;
        if (ticks > DateTime.MaxValue.Ticks || utc < 0 || utc > DateTime.MaxValue.Ticks)
            return false;

        value = new DateTimeOffset(ticks, offset);
        return true;
    }

    /// <summary>Reads a full-date.</summary>
    public static bool TryParseDate(ReadOnlySpan<byte> text, out DateOnly value) => TryConsumeDate(ref text, out value) && text.Length == 0;

    /// <summary>Reads a partial-time, or a full-time in UTC.</summary>
    public static bool TryParseTime(ReadOnlySpan<byte> text, out TimeOnly value)
    {
        value = default;
        if (!TryConsumeTime(ref text, out var ticks) || !TryConsumeZone(ref text, out var offset) || text.Length > 0)
            return false;
        if (offset != TimeSpan.Zero || ticks >= TimeSpan.TicksPerDay)
            return false;

        value = new TimeOnly(ticks);
        return true;
    }

    /// <summary>Whether a text that <see cref="TryParse"/> reads has the standard's form (section 5.6, date-time): T, seconds and a zone.</summary>
    public static bool IsDateTime(ReadOnlySpan<byte> text) => text.Length > DateLength && text[DateLength] is (byte)'T' or (byte)'t'
        && HasSeconds(text[(DateLength + 1)..], out var zone) && IsZone(zone);

    /// <summary>Whether a text that <see cref="TryParseTime"/> reads has the standard's form (section 5.6, full-time or partial-time).</summary>
    public static bool IsTime(ReadOnlySpan<byte> text) => HasSeconds(text, out var zone) && (zone.IsEmpty || IsZone(zone));

    /// <summary>Writes a date and time, with Z for UTC and no more fraction than it has.</summary>
    public static string Format(DateTimeOffset value) => value.Offset == TimeSpan.Zero
        ? value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture)
        : value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    /// <summary>Writes a full-date.</summary>
    public static string Format(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Writes a partial-time.</summary>
    public static string Format(TimeOnly value) => value.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    private static bool HasSeconds(ReadOnlySpan<byte> time, out ReadOnlySpan<byte> zone)
    {
        zone = time.Length < SecondsLength ? default : time[SecondsLength..];
        if (zone.StartsWith("."u8))
            zone = zone[1..].TrimStart("0123456789"u8);
        return time.Length >= SecondsLength && time[5] == ':';
    }

    private static bool IsZone(ReadOnlySpan<byte> text) => text is [(byte)'Z' or (byte)'z'] || (text.Length == 6 && text[0] is (byte)'+' or (byte)'-' && text[3] == ':');

    private static bool TryConsumeDate(ref ReadOnlySpan<byte> text, out DateOnly value)
    {
        value = default;
        if (!TryConsumeDigits(ref text, 4, out var year) || !TryConsume(ref text, '-') ||
            !TryConsumeDigits(ref text, 2, out var month) || !TryConsume(ref text, '-') ||
            !TryConsumeDigits(ref text, 2, out var day))
        {
            return false;
        }

        if (year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month))
            return false;

        value = new DateOnly(year, month, day);
        return true;
    }

    private static bool TryConsumeTime(ref ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        var second = 0;
        if (!TryConsumeDigits(ref text, 2, out var hour) || !TryConsume(ref text, ':') || !TryConsumeDigits(ref text, 2, out var minute))
            return false;
        if (TryConsume(ref text, ':') && !TryConsumeDigits(ref text, 2, out second))
            return false;
        if (hour > 23 || minute > 59 || second > 60)
            return false;

        ticks = (hour * TimeSpan.TicksPerHour) + (minute * TimeSpan.TicksPerMinute) + (second * TimeSpan.TicksPerSecond);
        if (!TryConsume(ref text, '.'))
            return true;

        var digits = 0;
        for (var unit = TimeSpan.TicksPerSecond / 10; text.Length > 0 && char.IsAsciiDigit((char)text[0]); unit /= 10, digits++)
        {
            ticks += (text[0] - '0') * unit;
            text = text[1..];
        }

        return digits > 0;
    }

    private static bool TryConsumeZone(ref ReadOnlySpan<byte> text, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        TryConsume(ref text, ' ');
        if (text.Length == 0 || TryConsume(ref text, 'Z') || TryConsume(ref text, 'z'))
            return true;

        var negative = text[0] == '-';
        if (!TryConsume(ref text, '+') && !TryConsume(ref text, '-'))
            return false;

        var minutes = 0;
        if (!TryConsumeDigits(ref text, 2, out var hours))
            return false;
        TryConsume(ref text, ':');
        if (text.Length > 0 && !TryConsumeDigits(ref text, 2, out minutes))
            return false;

        // DateTimeOffset holds no more than fourteen hours; no zone has more.
        var total = (hours * 60) + minutes;
        if (minutes > 59 || total > 14 * 60)
            return false;

        offset = TimeSpan.FromMinutes(negative ? -total : total);
        return true;
    }

    private static bool TryConsumeDigits(ref ReadOnlySpan<byte> text, int count, out int value)
    {
        value = 0;
        if (text.Length < count)
            return false;

        foreach (var digit in text[..count])
        {
            if (!char.IsAsciiDigit((char)digit))
                return false;
            value = (value * 10) + (digit - '0');
        }

        text = text[count..];
        return true;
    }

    private static bool TryConsume(ref ReadOnlySpan<byte> text, char expected)
    {
        if (text.Length == 0 || text[0] != expected)
            return false;

        text = text[1..];
        return true;
    }
}
