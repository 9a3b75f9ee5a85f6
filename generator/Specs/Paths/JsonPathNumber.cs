namespace RunAi.Generator.Specs.Paths;

/// <summary>Checks the syntax of numbers, which is stricter than that of the parsers of .NET.</summary>
internal static class JsonPathNumber
{
    /// <summary>Returns a value indicating whether the word is a number of JSON (RFC 8259, section 6).</summary>
    public static bool IsNumber(string word)
    {
        var position = word.StartsWith("-", StringComparison.Ordinal) ? 1 : 0;
        var start = position;
        if (!SkipDigits(word, ref position) || (word[start] == '0' && position - start > 1))
        {
            return false;
        }

        if (position < word.Length && word[position] == '.')
        {
            position++;
            if (!SkipDigits(word, ref position))
            {
                return false;
            }
        }

        if (position < word.Length && word[position] is 'e' or 'E')
        {
            position += position + 1 < word.Length && word[position + 1] is '+' or '-' ? 2 : 1;
            if (!SkipDigits(word, ref position))
            {
                return false;
            }
        }

        return position == word.Length;
    }

    private static bool SkipDigits(string word, ref int position)
    {
        var start = position;
        while (position < word.Length && word[position] is >= '0' and <= '9')
        {
            position++;
        }

        return position > start;
    }
}
