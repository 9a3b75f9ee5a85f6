using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated;

/// <summary>
/// Represents a time of day with an optional offset from UTC (RFC 3339, full-time and partial-time). Times are compared for equality only, because a time
/// without an offset has no order among times with one.
/// </summary>
[JsonConverter(typeof(OffsetTimeConverter))]
public readonly struct OffsetTime : IEquatable<OffsetTime>, ISpanParsable<OffsetTime>
{
    private const int LastSecond = 59;

    private readonly bool _isLeapSecond;

    /// <summary>Initializes a new instance of the <see cref="OffsetTime"/> struct.</summary>
    /// <param name="time">The time of day.</param>
    /// <param name="offset">The offset from UTC in whole minutes, or <see langword="null"/> if it is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset has fractions of a minute or is 24 hours or more.</exception>
    public OffsetTime(TimeOnly time, TimeSpan? offset = null)
    {
        if (offset is { } value && (value.Ticks % TimeSpan.TicksPerMinute != 0 || value.Duration() >= TimeSpan.FromDays(1)))
        {
            throw new ArgumentOutOfRangeException(nameof(offset), value, "An offset has whole minutes and less than 24 hours.");
        }

        Time = time;
        Offset = offset;
    }

    /// <summary>Gets the time of day. For a leap second, this is the second before.</summary>
    public TimeOnly Time { get; }

    /// <summary>Gets the offset from UTC, or <see langword="null"/> if it is not known.</summary>
    public TimeSpan? Offset { get; }

    /// <summary>Gets a value indicating whether the time is in the leap second after <see cref="Time"/>, for example <c>23:59:60Z</c>.</summary>
    /// <exception cref="ArgumentException">The second of <see cref="Time"/> is not 59.</exception>
    public bool IsLeapSecond
    {
        get => _isLeapSecond;
        init => _isLeapSecond = !value || Time.Second == LastSecond
            ? value
            : throw new ArgumentException($"A leap second follows the second 59, not {Time.Second}.", nameof(value));
    }

    /// <summary>Converts a time of day to one without an offset.</summary>
    /// <param name="time">The time of day.</param>
    public static implicit operator OffsetTime(TimeOnly time) => new(time);

    /// <summary>Converts a time to a time of day, without its offset.</summary>
    /// <param name="time">The time.</param>
    public static explicit operator TimeOnly(OffsetTime time) => time.Time;

    /// <summary>Compares two times.</summary>
    /// <param name="left">The first time.</param>
    /// <param name="right">The second time.</param>
    public static bool operator ==(OffsetTime left, OffsetTime right) => left.Equals(right);

    /// <summary>Compares two times.</summary>
    /// <param name="left">The first time.</param>
    /// <param name="right">The second time.</param>
    public static bool operator !=(OffsetTime left, OffsetTime right) => !left.Equals(right);

    /// <summary>Parses a time in the format of RFC 3339, for example <c>10:15:30+02:00</c>.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is not a time.</exception>
    public static OffsetTime Parse(string s) => Parse(s, null);

    /// <summary>Parses a time in the format of RFC 3339, for example <c>10:15:30+02:00</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the format does not depend on the culture.</param>
    /// <exception cref="FormatException">The text is not a time.</exception>
    public static OffsetTime Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Parses a time in the format of RFC 3339, for example <c>10:15:30+02:00</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the format does not depend on the culture.</param>
    /// <exception cref="FormatException">The text is not a time.</exception>
    public static OffsetTime Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var value) ? value : throw new FormatException($"'{s}' is not a time of RFC 3339.");

    /// <summary>Parses a time in the format of RFC 3339, for example <c>10:15:30+02:00</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The time.</param>
    /// <returns><see langword="true"/> if the text is a time; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out OffsetTime result) => TryParse(s, null, out result);

    /// <summary>Parses a time in the format of RFC 3339, for example <c>10:15:30+02:00</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the format does not depend on the culture.</param>
    /// <param name="result">The time.</param>
    /// <returns><see langword="true"/> if the text is a time; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out OffsetTime result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Parses a time in the format of RFC 3339, for example <c>10:15:30+02:00</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the format does not depend on the culture.</param>
    /// <param name="result">The time.</param>
    /// <returns><see langword="true"/> if the text is a time; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out OffsetTime result) =>
        Rfc3339.TryParseTime(Encoding.UTF8.GetBytes(s.ToArray()), out result);

    /// <summary>Compares the times of day and the offsets. The same time with another offset is not equal.</summary>
    /// <param name="other">The other time.</param>
    public bool Equals(OffsetTime other) => (Time, Offset, IsLeapSecond) == (other.Time, other.Offset, other.IsLeapSecond);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OffsetTime other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Time, Offset, IsLeapSecond);

    /// <summary>Returns the time in the format of RFC 3339, for example <c>10:15:30+02:00</c>.</summary>
    public override string ToString() => Rfc3339.Format(this);
}
