using System.Globalization;
using System.Text;
using System.Xml;

namespace RunAi.Generated.Internal;

/// <summary>
/// Durations of RFC 3339 (appendix A), with an optional sign and fractions of seconds: "P1DT2H", "PT1.5S", "P2W", "-PT1H". Years and months are rejected,
/// because they have no fixed length.
/// </summary>
internal static class Iso8601Duration
{
    private const int DaysPerWeek = 7;

    public static bool TryParse(ReadOnlySpan<byte> text, out TimeSpan value)
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

    public static string Format(TimeSpan value) => XmlConvert.ToString(value);

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
