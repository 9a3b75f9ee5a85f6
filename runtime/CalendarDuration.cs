using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated;

/// <summary>
/// Represents a duration of ISO 8601 (RFC 3339, appendix A), which can have years and months. They have no fixed length, so a <see cref="TimeSpan"/> cannot
/// contain them. Durations are compared for equality only, because a month and thirty days have no order.
/// </summary>
[JsonConverter(typeof(CalendarDurationConverter))]
public readonly struct CalendarDuration : IEquatable<CalendarDuration>, ISpanParsable<CalendarDuration>
{
    /// <summary>Initializes a new instance of the <see cref="CalendarDuration"/> struct.</summary>
    /// <param name="years">The years.</param>
    /// <param name="months">The months.</param>
    /// <param name="time">The days, hours, minutes and seconds.</param>
    /// <exception cref="ArgumentException">The parts do not have the same sign.</exception>
    public CalendarDuration(int years, int months, TimeSpan time)
    {
        if (Math.Max(Math.Max(years, months), Math.Sign(time.Ticks)) > 0 && Math.Min(Math.Min(years, months), Math.Sign(time.Ticks)) < 0)
        {
            throw new ArgumentException("The parts of a duration must have the same sign.");
        }

        Years = years;
        Months = months;
        Time = time;
    }

    /// <summary>Gets the years.</summary>
    public int Years { get; }

    /// <summary>Gets the months.</summary>
    public int Months { get; }

    /// <summary>Gets the days, hours, minutes and seconds.</summary>
    public TimeSpan Time { get; }

    /// <summary>Converts a time span to a duration without years and months.</summary>
    /// <param name="time">The time span.</param>
    public static implicit operator CalendarDuration(TimeSpan time) => new(0, 0, time);

    /// <summary>Converts a duration without years and months to a time span.</summary>
    /// <param name="duration">The duration.</param>
    /// <exception cref="InvalidOperationException">The duration has years or months.</exception>
    public static explicit operator TimeSpan(CalendarDuration duration) => duration.ToTimeSpan();

    /// <summary>Compares two durations.</summary>
    /// <param name="left">The first duration.</param>
    /// <param name="right">The second duration.</param>
    public static bool operator ==(CalendarDuration left, CalendarDuration right) => left.Equals(right);

    /// <summary>Compares two durations.</summary>
    /// <param name="left">The first duration.</param>
    /// <param name="right">The second duration.</param>
    public static bool operator !=(CalendarDuration left, CalendarDuration right) => !left.Equals(right);

    /// <summary>Parses a duration in the format of ISO 8601, for example <c>P1M</c> or <c>PT1H30M</c>.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is not a duration.</exception>
    public static CalendarDuration Parse(string s) => Parse(s, null);

    /// <summary>Parses a duration in the format of ISO 8601, for example <c>P1M</c> or <c>PT1H30M</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the format does not depend on the culture.</param>
    /// <exception cref="FormatException">The text is not a duration.</exception>
    public static CalendarDuration Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Parses a duration in the format of ISO 8601, for example <c>P1M</c> or <c>PT1H30M</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the format does not depend on the culture.</param>
    /// <exception cref="FormatException">The text is not a duration.</exception>
    public static CalendarDuration Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var value) ? value : throw new FormatException($"'{s}' is not a duration of ISO 8601.");

    /// <summary>Parses a duration in the format of ISO 8601, for example <c>P1M</c> or <c>PT1H30M</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The duration.</param>
    /// <returns><see langword="true"/> if the text is a duration; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out CalendarDuration result) => TryParse(s, null, out result);

    /// <summary>Parses a duration in the format of ISO 8601, for example <c>P1M</c> or <c>PT1H30M</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the format does not depend on the culture.</param>
    /// <param name="result">The duration.</param>
    /// <returns><see langword="true"/> if the text is a duration; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CalendarDuration result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Parses a duration in the format of ISO 8601, for example <c>P1M</c> or <c>PT1H30M</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the format does not depend on the culture.</param>
    /// <param name="result">The duration.</param>
    /// <returns><see langword="true"/> if the text is a duration; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CalendarDuration result) =>
        Iso8601Duration.TryParse(Encoding.UTF8.GetBytes(s.ToArray()), out result);

    /// <summary>Returns the duration as a time span.</summary>
    /// <exception cref="InvalidOperationException">The duration has years or months.</exception>
    public TimeSpan ToTimeSpan() => Years == 0 && Months == 0
        ? Time
        : throw new InvalidOperationException($"The duration '{this}' has years or months, which have no fixed length. Add it to a date with AddTo.");

    /// <summary>Returns the time after the duration.</summary>
    /// <param name="start">The time at which the duration begins.</param>
    public DateTimeOffset AddTo(DateTimeOffset start) => start.AddYears(Years).AddMonths(Months).Add(Time);

    /// <summary>Compares the parts of the durations: one year is not equal to twelve months.</summary>
    /// <param name="other">The other duration.</param>
    public bool Equals(CalendarDuration other) => (Years, Months, Time) == (other.Years, other.Months, other.Time);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CalendarDuration other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Years, Months, Time);

    /// <summary>Returns the duration in the format of ISO 8601, for example <c>P1M</c> or <c>PT1H30M</c>.</summary>
    public override string ToString() => Iso8601Duration.Format(this);
}
