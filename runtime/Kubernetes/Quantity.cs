using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using RunAi.Generated.Internal;
using RunAi.Generated.Kubernetes.Serialization;

namespace RunAi.Generated.Kubernetes;

/// <summary>
/// Represents an amount of a resource, for example <c>500m</c> or <c>1.5Gi</c>. Amounts are compared by value: <c>1</c> equals <c>1000m</c>. The text is
/// kept as it is; <see cref="ToCanonicalString"/> returns the form that an API server writes.
/// </summary>
/// <remarks>
/// As in API servers, values are multiples of 10⁻⁹ of at most 2⁶³ - 1. Finer values are rounded away from zero, and larger ones are limited.
/// </remarks>
[JsonConverter(typeof(QuantityConverter))]
public readonly struct Quantity : IEquatable<Quantity>, IComparable<Quantity>, ISpanParsable<Quantity>, IWireValue
{
    private readonly string? _text;
    private readonly Int128 _nanos;
    private readonly QuantityFormat _format;

    private Quantity(string text, Int128 nanos, QuantityFormat format, bool isNumber)
    {
        _text = text;
        _nanos = nanos;
        _format = format;
        IsNumber = isNumber;
    }

    /// <summary>Gets a value indicating whether the JSON contained a number rather than a string, and does so when it is written.</summary>
    internal bool IsNumber { get; }

    /// <summary>Converts an integer to an amount.</summary>
    /// <param name="value">The integer.</param>
    public static implicit operator Quantity(long value) => Parse(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Converts a text to an amount.</summary>
    /// <param name="text">The text, for example <c>1.5Gi</c>.</param>
    /// <exception cref="FormatException">The text is not a quantity.</exception>
    public static implicit operator Quantity(string text) => Parse(text);

    /// <summary>Compares two amounts by value.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    /// <summary>Compares two amounts by value.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);

    /// <summary>Compares two amounts by value.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static bool operator <(Quantity left, Quantity right) => left._nanos < right._nanos;

    /// <summary>Compares two amounts by value.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static bool operator >(Quantity left, Quantity right) => left._nanos > right._nanos;

    /// <summary>Compares two amounts by value.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static bool operator <=(Quantity left, Quantity right) => left._nanos <= right._nanos;

    /// <summary>Compares two amounts by value.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static bool operator >=(Quantity left, Quantity right) => left._nanos >= right._nanos;

    /// <summary>Parses a quantity.</summary>
    /// <param name="s">The text, for example <c>1.5Gi</c>.</param>
    /// <exception cref="FormatException">The text is not a quantity.</exception>
    public static Quantity Parse(string s) => Parse(s, null);

    /// <summary>Parses a quantity.</summary>
    /// <param name="s">The text, for example <c>1.5Gi</c>.</param>
    /// <param name="provider">Not used: the format does not depend on the culture.</param>
    /// <exception cref="FormatException">The text is not a quantity.</exception>
    public static Quantity Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Parses a quantity.</summary>
    /// <param name="s">The text, for example <c>1.5Gi</c>.</param>
    /// <param name="provider">Not used: the format does not depend on the culture.</param>
    /// <exception cref="FormatException">The text is not a quantity.</exception>
    public static Quantity Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var value)
        ? value
        : throw new FormatException($"'{s}' is not a quantity. Expected a number with a suffix such as m, k, M, G, Ki, Mi or Gi.");

    /// <summary>Parses a quantity.</summary>
    /// <param name="s">The text, for example <c>1.5Gi</c>.</param>
    /// <param name="result">The amount.</param>
    /// <returns><see langword="true"/> if the text is a quantity; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Quantity result) => TryParse(s, null, out result);

    /// <summary>Parses a quantity.</summary>
    /// <param name="s">The text, for example <c>1.5Gi</c>.</param>
    /// <param name="provider">Not used: the format does not depend on the culture.</param>
    /// <param name="result">The amount.</param>
    /// <returns><see langword="true"/> if the text is a quantity; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Quantity result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Parses a quantity.</summary>
    /// <param name="s">The text, for example <c>1.5Gi</c>.</param>
    /// <param name="provider">Not used: the format does not depend on the culture.</param>
    /// <param name="result">The amount.</param>
    /// <returns><see langword="true"/> if the text is a quantity; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Quantity result) => TryParse(s, isNumber: false, out result);

    /// <summary>Compares the values.</summary>
    /// <param name="other">The other amount.</param>
    public bool Equals(Quantity other) => _nanos == other._nanos;

    /// <summary>Compares the values.</summary>
    /// <param name="other">The other amount.</param>
    public int CompareTo(Quantity other) => _nanos.CompareTo(other._nanos);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _nanos.GetHashCode();

    /// <summary>Returns the amount in units, for example 1.5 for <c>1500m</c>.</summary>
    public decimal ToDecimal() => (decimal)_nanos / QuantityText.NanosPerUnit;

    /// <summary>Returns the form that an API server writes: without a fraction, with the largest suffix, for example <c>1536Mi</c> for <c>1.5Gi</c>.</summary>
    public string ToCanonicalString() => QuantityText.Format(_nanos, _format);

    /// <summary>Returns the text that the amount was parsed from.</summary>
    public override string ToString() => _text ?? "0";

    string IWireValue.ToWireText() => ToString();

    internal static bool TryParse(ReadOnlySpan<char> text, bool isNumber, out Quantity result)
    {
        if (QuantityText.TryParse(text, out var nanos, out var format))
        {
            result = new Quantity(text.ToString(), nanos, format, isNumber);
            return true;
        }

        result = default;
        return false;
    }
}
