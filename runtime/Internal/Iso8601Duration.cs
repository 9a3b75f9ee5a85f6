using System.Globalization;
using System.Text;
using System.Xml;

namespace RunAi.Generated.Internal;

/// <summary>
/// Durations of RFC 3339 (appendix A), with an optional sign and fractions of seconds: "P1Y2M", "P1DT2H", "PT1.5S", "P2W", "-PT1H".
/// </summary>
internal static class Iso8601Duration
{
    private const int DaysPerWeek = 7;

    public static bool TryParse(ReadOnlySpan<byte> text, out CalendarDuration value)
    {
        value = default;
        var isNegative = text.StartsWith("-"u8);
        var rest = isNegative ? text[1..] : text;
        if (!rest.StartsWith("P"u8))
        {
            return false;
        }

        rest = rest[1..];
        var hasDate = TryTake(ref rest, (byte)'Y', out var years) | TryTake(ref rest, (byte)'M', out var months);
        if (!hasDate)
        {
            var isTime = TryParse(text, out TimeSpan span);
            value = span;
            return isTime;
        }

        var time = TimeSpan.Zero;
        if (!rest.IsEmpty && (rest[^1] == 'W' || !TryParse([(byte)'P', .. rest], out time)))
        {
            return false;
        }

        value = isNegative ? new(-years, -months, -time) : new(years, months, time);
        return true;
    }

    /// <summary>Writes a duration.</summary>
    public static string Format(CalendarDuration value)
    {
        if (value.Years == 0 && value.Months == 0)
        {
            return Format(value.Time);
        }

        var text = new StringBuilder(value.Years < 0 || value.Months < 0 ? "-P" : "P");
        Append(text, Math.Abs((long)value.Years), 'Y');
        Append(text, Math.Abs((long)value.Months), 'M');
        return value.Time == TimeSpan.Zero ? text.ToString() : text.Append(Format(value.Time).AsSpan().TrimStart("-P")).ToString();
    }

    /// <summary>Writes a duration without years and months.</summary>
    public static string Format(TimeSpan value) => XmlConvert.ToString(value);

    private static void Append(StringBuilder text, long number, char designator)
    {
        if (number != 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{number}{designator}");
        }
    }

    /// <summary>Takes a number before a designator.</summary>
    private static bool TryTake(ref ReadOnlySpan<byte> text, byte designator, out int number)
    {
        number = 0;
        var digits = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (digits <= 0 || text[digits] != designator || !int.TryParse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out number))
        {
            return false;
        }

        text = text[(digits + 1)..];
        return true;
    }

    private static bool TryParse(ReadOnlySpan<byte> text, out TimeSpan value)
    {
        value = default;
        if (text is [.. var weeks, (byte)'W'])
        {
            return TryParseWeeks(weeks, out value);
        }

        // XmlConvert accepts white space, and takes years as 365 and months as 30 days.
        var date = text.IndexOf((byte)'T') is >= 0 and var time ? text[..time] : text;
        if (date.IndexOfAnyExcept("-PD0123456789"u8) >= 0 || text.IndexOfAnyExcept("-PDTHMS.0123456789"u8) >= 0)
        {
            return false;
        }

        try
        {
            value = XmlConvert.ToTimeSpan(Encoding.ASCII.GetString(text));
            return true;
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            return false;
        }
    }

    /// <summary>Reads the weeks of a duration, which XML Schema does not have.</summary>
    private static bool TryParseWeeks(ReadOnlySpan<byte> text, out TimeSpan value)
    {
        value = default;
        var isNegative = text.StartsWith("-"u8);
        var unsigned = isNegative ? text[1..] : text;
        if (!unsigned.StartsWith("P"u8)
            || !int.TryParse(unsigned[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var weeks)
            || weeks > TimeSpan.MaxValue.Days / DaysPerWeek)
        {
            return false;
        }

        value = TimeSpan.FromDays((isNegative ? -weeks : weeks) * DaysPerWeek);
        return true;
    }
}
