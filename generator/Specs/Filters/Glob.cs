namespace RunAi.Generator.Specs.Filters;

/// <summary>
/// Matches texts against patterns: <c>*</c> stands for any characters but the separator, <c>**</c> for any at all, everything else for itself.
/// </summary>
internal static class Glob
{
    /// <param name="pattern">The pattern.</param>
    /// <param name="text">What must match as a whole.</param>
    /// <param name="separator">What a single star does not pass; null for nothing.</param>
    public static bool IsMatch(string pattern, string text, char? separator)
    {
        // reached[i]: the pattern so far can match the first i characters. One row per token of the pattern, so no input is slow.
        var reached = new bool[text.Length + 1];
        reached[0] = true;
        for (var p = 0; p < pattern.Length; p++)
        {
            if (pattern[p] != '*')
            {
                MatchCharacter(reached, text, pattern[p]);
                continue;
            }

            var passesAll = separator is null || (p + 1 < pattern.Length && pattern[p + 1] == '*');
            while (p + 1 < pattern.Length && pattern[p + 1] == '*')
            {
                p++;
            }

            for (var i = 0; i < text.Length; i++)
            {
                reached[i + 1] |= reached[i] && (passesAll || text[i] != separator);
            }
        }

        return reached[text.Length];
    }

    private static void MatchCharacter(bool[] reached, string text, char c)
    {
        for (var i = text.Length; i > 0; i--)
        {
            reached[i] = reached[i - 1] && text[i - 1] == c;
        }

        reached[0] = false;
    }
}
