using System.Globalization;
using System.Numerics;

namespace RunAi.Generated.Kubernetes.Serialization;

/// <summary>Parses and formats quantities. Values are multiples of 10⁻⁹ of at most 2⁶³ - 1; finer ones are rounded up, larger ones are limited.</summary>
internal static class QuantityText
{
    public const long NanosPerUnit = 1_000_000_000;

    private const int MaxLength = 200;
    private const int MaxDigits = 29;
    private const int NanoExponent = -9;

    /// <summary>The largest value in nanos.</summary>
    public static readonly Int128 MaxNanos = (Int128)long.MaxValue * NanosPerUnit;

    private static readonly string[] DecimalSuffixes = ["n", "u", "m", "", "k", "M", "G", "T", "P", "E"];
    private static readonly string[] BinarySuffixes = ["", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];

    /// <summary>Parses a text.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Int128 nanos, out QuantityFormat format)
    {
        (nanos, format) = (0, QuantityFormat.Decimal);
        if (text.IsEmpty || text.Length > MaxLength)
        {
            return false;
        }

        var isNegative = text[0] == '-';
        var rest = text[0] is '+' or '-' ? text[1..] : text;
        if (!ReadNumber(ref rest, out var digits, out var fractionDigits) || !ReadSuffix(rest, out var exponent, out var power, out format))
        {
            return false;
        }

        var value = Scale(digits, exponent - fractionDigits - NanoExponent, power);
        nanos = isNegative ? -value : value;
        return true;
    }

    /// <summary>Formats a value: without a fraction, with the largest suffix.</summary>
    public static string Format(Int128 nanos, QuantityFormat format)
    {
        if (nanos == 0)
        {
            return "0";
        }

        // Small values and fractions have no binary suffix.
        if (format == QuantityFormat.Binary && nanos % NanosPerUnit == 0 && Int128.Abs(nanos) >= 1024 * (Int128)NanosPerUnit)
        {
            return Reduce(nanos / NanosPerUnit, 1024, BinarySuffixes.Length - 1, out var power) + BinarySuffixes[power];
        }

        var number = Reduce(nanos, 1000, DecimalSuffixes.Length - 1, out var index);
        var exponent = NanoExponent + (3 * index);
        return format != QuantityFormat.Exponent ? number + DecimalSuffixes[index]
            : exponent == 0 ? number
            : string.Create(CultureInfo.InvariantCulture, $"{number}e{exponent}");
    }

    /// <summary>Reads digits with at most one decimal point. Digits that do not change the value are skipped.</summary>
    private static bool ReadNumber(ref ReadOnlySpan<char> text, out ReadOnlySpan<char> digits, out int fractionDigits)
    {
        var whole = CountDigits(text);
        var fraction = whole < text.Length && text[whole] == '.' ? CountDigits(text[(whole + 1)..]) : -1;
        var joined = fraction > 0 ? string.Concat(text[..whole], text.Slice(whole + 1, fraction)) : text[..whole].ToString();
        fractionDigits = Math.Max(fraction, 0);
        text = text[(whole + (fraction < 0 ? 0 : fraction + 1))..];
        digits = joined.AsSpan().TrimStart('0');
        return joined.Length > 0;
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var count = text.IndexOfAnyExceptInRange('0', '9');
        return count < 0 ? text.Length : count;
    }

    /// <summary>Reads a suffix: a power of ten as the exponent, or a power of 1024.</summary>
    private static bool ReadSuffix(ReadOnlySpan<char> suffix, out int exponent, out int power, out QuantityFormat format)
    {
        (exponent, power, format) = (0, 0, QuantityFormat.Decimal);
        for (var index = 0; index < DecimalSuffixes.Length; index++)
        {
            if (suffix.SequenceEqual(DecimalSuffixes[index]))
            {
                exponent = NanoExponent + (3 * index);
                return true;
            }
        }

        for (var index = 1; index < BinarySuffixes.Length; index++)
        {
            if (suffix.SequenceEqual(BinarySuffixes[index]))
            {
                (power, format) = (index, QuantityFormat.Binary);
                return true;
            }
        }

        format = QuantityFormat.Exponent;
        return suffix is ['e' or 'E', ..]
            && int.TryParse(suffix[1..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
            && exponent is >= -1_000_000 and <= 1_000_000;
    }

    /// <summary>Returns digits · 10^exponent · 1024^power, rounded up and limited.</summary>
    private static Int128 Scale(ReadOnlySpan<char> digits, int exponent, int power)
    {
        if (digits.IsEmpty)
        {
            return 0;
        }

        if (digits.Length + exponent > MaxDigits)
        {
            return MaxNanos;
        }

        // The length of the text limits the size of the number.
        var value = BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) << (10 * power);
        if (exponent >= 0)
        {
            value *= BigInteger.Pow(10, exponent);
        }
        else if (digits.Length + 20 + exponent < 0)
        {
            return 1;
        }
        else
        {
            value = BigInteger.DivRem(value, BigInteger.Pow(10, -exponent), out var remainder);
            value += remainder.IsZero ? 0 : 1;
        }

        return value > (BigInteger)MaxNanos ? MaxNanos : (Int128)value;
    }

    private static string Reduce(Int128 value, int factor, int maxPower, out int power)
    {
        power = 0;
        while (power < maxPower && value % factor == 0)
        {
            value /= factor;
            power++;
        }

        return value.ToString(CultureInfo.InvariantCulture);
    }
}
