namespace RunAi.Generator.Specs.Filters;

/// <summary>
/// Matches texts against patterns: <c>*</c> matches any characters except the separator, and <c>**</c> any characters.
/// </summary>
internal static class Glob
{
    /// <param name="pattern">The pattern.</param>
    /// <param name="text">The text, which must match completely.</param>
    /// <param name="separator">The character that <c>*</c> does not match, or null for none.</param>
    public static bool IsMatch(string pattern, string text, char? separator)
    {
        // reached[i]: the pattern so far can match the first i characters. One pass per token of the pattern; there is no backtracking.
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
