namespace RunAi.Generator.Specs;

/// <summary>Parses hexadecimal digits strictly. The parsers of .NET also accept a trailing NUL, for example.</summary>
internal static class HexDigits
{
    private const int DigitsPerCodeUnit = 4;

    /// <summary>Gets the value of a hexadecimal digit, or -1 for any other character.</summary>
    public static int GetValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    /// <summary>Reads the four digits of a <c>\u</c> escape.</summary>
    public static bool TryReadCodeUnit(string text, int position, out char unit)
    {
        unit = '\0';
        if (position + DigitsPerCodeUnit > text.Length)
        {
            return false;
        }

        var value = 0;
        for (var i = position; i < position + DigitsPerCodeUnit; i++)
        {
            var digit = GetValue(text[i]);
            if (digit < 0)
            {
                return false;
            }

            value = (value * 16) + digit;
        }

        unit = (char)value;
        return true;
    }
}
