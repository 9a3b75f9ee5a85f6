using System.Globalization;
using System.Numerics;

namespace RunAi.Generator.Specs.Yaml;

/// <summary>Converts plain scalars that are numbers in the YAML 1.2 core schema (YAML 1.2.2, section 10.3.2) to JSON literals.</summary>
internal static class YamlNumber
{
    // 256 bits. The cost of the conversion is quadratic, and no OpenAPI format has larger numbers.
    private const int MaxRadixDigits = 64;

    /// <summary>Converts an integer to a JSON literal: decimal with an optional sign, <c>0o17</c> or <c>0xFF</c>. Returns null for anything else.</summary>
    public static string? ReadInteger(string text)
    {
        if (text.Length > 2 && text[0] == '0' && text[1] is 'o' or 'x')
        {
            return text[1] == 'o' ? ReadRadix(text, 8) : ReadRadix(text, 16);
        }

        var digits = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        return digits < text.Length && SkipDigits(text, digits) == text.Length ? GetSign(text) + TrimZeros(text.Substring(digits)) : null;
    }

    /// <summary>Converts a number with a fraction or exponent to a JSON literal. Returns null for others, including <c>.inf</c> and <c>.nan</c>.</summary>
    public static string? ReadFloat(string text)
    {
        var start = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        var integerEnd = SkipDigits(text, start);
        var fractionStart = integerEnd < text.Length && text[integerEnd] == '.' ? integerEnd + 1 : integerEnd;
        var fractionEnd = fractionStart > integerEnd ? SkipDigits(text, fractionStart) : integerEnd;
        if (integerEnd - start + fractionEnd - fractionStart == 0)
        {
            return null;
        }

        var exponent = text.Substring(fractionEnd);
        if (exponent.Length > 0 && !IsExponent(exponent))
        {
            return null;
        }

        // JSON requires a digit on both sides of the decimal point.
        var integer = integerEnd > start ? TrimZeros(text.Substring(start, integerEnd - start)) : "0";
        var fraction = fractionEnd > fractionStart ? "." + text.Substring(fractionStart, fractionEnd - fractionStart) : string.Empty;
        return GetSign(text) + integer + fraction + exponent;
    }

    private static bool IsExponent(string text)
    {
        if (text[0] is not ('e' or 'E'))
        {
            return false;
        }

        var digits = text.Length > 1 && text[1] is '+' or '-' ? 2 : 1;
        return digits < text.Length && SkipDigits(text, digits) == text.Length;
    }

    private static string? ReadRadix(string text, int radix)
    {
        if (text.Length - 2 > MaxRadixDigits)
        {
            return null;
        }

        var value = BigInteger.Zero;
        for (var i = 2; i < text.Length; i++)
        {
            var digit = HexDigits.GetValue(text[i]);
            if (digit < 0 || digit >= radix)
            {
                return null;
            }

            value = (value * radix) + digit;
        }

        return value.ToString(CultureInfo.InvariantCulture);
    }

    private static string GetSign(string text) => text[0] == '-' ? "-" : string.Empty;

    private static string TrimZeros(string digits)
    {
        var trimmed = digits.TrimStart('0');
        return trimmed.Length == 0 ? "0" : trimmed;
    }

    private static int SkipDigits(string text, int position)
    {
        while (position < text.Length && text[position] is >= '0' and <= '9')
        {
            position++;
        }

        return position;
    }
}
