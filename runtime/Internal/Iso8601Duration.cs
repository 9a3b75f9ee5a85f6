using System.Globalization;
using System.Text;

namespace RunAi.Generated.Internal;

/// <summary>
/// Durations as ISO 8601 writes them: "P1DT2H", "PT1.5S", "P2W", "-PT1H". Years and months are refused: they have no fixed length.
/// </summary>
internal static class Iso8601Duration
{
    /// <summary>Reads a duration.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out TimeSpan value)
    {
        value = default;
        var negative = text.StartsWith("-"u8);
        if (negative || text.StartsWith("+"u8))
            text = text[1..];
        if (!text.StartsWith("P"u8))
            return false;
        text = text[1..];

        // The designators must come in this order, each at most once; the time designators only behind a T.
        var order = "WD"u8;
        var inTime = false;
        var parts = 0;
        var total = 0m;
        while (text.Length > 0)
        {
            if (text[0] == 'T')
            {
                if (inTime || text.Length == 1)
                    return false;
                inTime = true;
                order = "HMS"u8;
                text = text[1..];
                continue;
            }

            if (!TryConsumeNumber(ref text, out var number, out var designator))
                return false;
            var position = order.IndexOf(designator);
            var unit = GetTicksPerUnit(designator, inTime);
            if (position < 0 || unit == 0 || number > long.MaxValue / unit)
                return false;
            order = order[(position + 1)..];
            total += number * unit;
            parts++;
            if (total > long.MaxValue)
                return false;
        }

        value = new TimeSpan((long)(negative ? -total : total));
        return parts > 0;
    }

    /// <summary>Writes a duration in days, hours, minutes and seconds.</summary>
    public static string Format(TimeSpan value)
    {
        if (value == TimeSpan.Zero)
            return "PT0S";

        // The smallest TimeSpan has no positive counterpart, hence the parts are made positive one by one.
        var text = new StringBuilder(value < TimeSpan.Zero ? "-P" : "P");
        Append(text, Math.Abs(value.Days), 'D');
        var ticks = Math.Abs(value.Ticks % TimeSpan.TicksPerDay);
        if (ticks == 0)
            return text.ToString();

        text.Append('T');
        Append(text, ticks / TimeSpan.TicksPerHour, 'H');
        Append(text, ticks / TimeSpan.TicksPerMinute % 60, 'M');
        var seconds = (decimal)(ticks % TimeSpan.TicksPerMinute) / TimeSpan.TicksPerSecond;
        if (seconds != 0)
            text.Append(seconds.ToString("0.#######", CultureInfo.InvariantCulture)).Append('S');
        return text.ToString();
    }

    private static void Append(StringBuilder text, long number, char designator)
    {
        if (number != 0)
            text.Append(CultureInfo.InvariantCulture, $"{number}{designator}");
    }

    private static decimal GetTicksPerUnit(byte designator, bool inTime) => (designator, inTime) switch
    {
        ((byte)'W', false) => TimeSpan.TicksPerDay * 7,
        ((byte)'D', false) => TimeSpan.TicksPerDay,
        ((byte)'H', true) => TimeSpan.TicksPerHour,
        ((byte)'M', true) => TimeSpan.TicksPerMinute,
        ((byte)'S', true) => TimeSpan.TicksPerSecond,
        _ => 0,
    };

    private static bool TryConsumeNumber(ref ReadOnlySpan<byte> text, out decimal number, out byte designator)
    {
        number = 0;
        designator = 0;
        var length = text.IndexOfAnyExcept("0123456789."u8);
        if (length is < 1 or > 24 || !decimal.TryParse(text[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number))
            return false;

        designator = text[length];
        text = text[(length + 1)..];
        return true;
    }
}
