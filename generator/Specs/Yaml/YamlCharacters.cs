namespace RunAi.Generator.Specs.Yaml;

/// <summary>
/// Looks for characters that no YAML stream may hold (YAML 1.2.2, section 5.1). The parser below takes a NUL for the end of the text
/// and would silently drop what follows it.
/// </summary>
internal static class YamlCharacters
{
    /// <summary>The index of the first forbidden character, or -1.</summary>
    public static int FindForbidden(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is (>= ' ' and < '\uD800') or '\n' or '\r' or '\t' or (> '\uDFFF' and < '\uFFFE'))
            {
                continue;
            }

            if (i + 1 == text.Length || !char.IsSurrogatePair(c, text[i + 1]))
            {
                return i;
            }

            i++;
        }

        return -1;
    }

    /// <summary>Whether each surrogate has its other half. Escapes in double quotes can make what the text itself can't hold.</summary>
    public static bool AreWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return false;
            }

            i++;
        }

        return true;
    }
}
