using System.Runtime.CompilerServices;

namespace RunAi.Generated.Internal;

/// <summary>
/// Reads and writes double-precision numbers with few digits, which are nearly all numbers of an API. The results are identical to those of .NET, but take a
/// fraction of the time; see <c>ReadNumbers</c> and <c>WriteNumbers</c> in tests/RunAi.Generated.Benchmarks. Other numbers are left to .NET.
/// </summary>
internal static class ShortNumber
{
    // Integers of up to 15 digits and powers of ten up to 10^22 are exact doubles, so one division, which IEEE 754 rounds correctly, gives the nearest
    // double of the decimal number (W. D. Clinger, How to Read Floating Point Numbers Accurately, 1990).
    private const int MaxDigits = 15;

    private const long UpperBound = 1_000_000_000_000_000;

    private const int FractionDigits = 6;

    private const double FractionScale = 1_000_000;

    // .NET writes smaller numbers with an exponent.
    private const double Smallest = 0.001;

    private static ReadOnlySpan<double> PowersOfTen => [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    /// <summary>Reads a JSON number (RFC 8259, section 6) with up to 15 digits and without an exponent.</summary>
    public static bool TryParse(ReadOnlySpan<byte> json, out double value)
    {
        var start = json.Length > 0 && json[0] == '-' ? 1 : 0;
        var digits = 0L;
        var point = -1;
        value = 0;
        if (json.Length - start > MaxDigits + 1)
        {
            return false;
        }

        for (var index = start; index < json.Length; index++)
        {
            var digit = (uint)(json[index] - '0');
            if (digit <= 9)
            {
                digits = (digits * 10) + digit;
            }
            else if (json[index] == '.')
            {
                point = index;
            }
            else
            {
                return false;
            }
        }

        if (digits >= UpperBound)
        {
            return false;
        }

        value = point < 0 ? digits : digits / PowersOfTen[json.Length - point - 1];
        if (start > 0)
        {
            value = -value;
        }

        return true;
    }

    /// <summary>
    /// Returns a value indicating whether a number is an integer with up to 15 digits. Negative zero is excluded, because its sign would be lost.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsInteger(double value, out long integer)
    {
        integer = (long)value;
        return integer == value && integer is > -UpperBound and < UpperBound && (integer != 0 || !double.IsNegative(value));
    }

    /// <summary>
    /// Returns a value indicating whether a number has up to 15 digits, 6 of them after the decimal point. Then this is the shortest text that round-trips,
    /// because different decimal numbers with up to 15 digits are different doubles.
    /// </summary>
    public static bool IsDecimal(double value, out decimal number)
    {
        number = 0;
        var magnitude = Math.Abs(value);
        var scaled = Math.Round(magnitude * FractionScale);
        if (!(magnitude >= Smallest && scaled < UpperBound && scaled / FractionScale == magnitude))
        {
            return false;
        }

        var digits = (long)scaled;
        var scale = FractionDigits;
        while (scale > 0 && digits % 10 == 0)
        {
            digits /= 10;
            scale--;
        }

        number = new decimal((int)digits, (int)(digits >> 32), 0, value < 0, (byte)scale);
        return true;
    }
}
