namespace RunAi.Generator.Specs.Yaml;

/// <summary>
/// Finds characters that YAML does not allow (YAML 1.2.2, section 5.1). YamlDotNet treats a NUL as the end of the text and would silently
/// ignore the rest.
/// </summary>
internal static class YamlCharacters
{
    /// <summary>Gets the index of the first character that is not allowed, or -1.</summary>
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

    /// <summary>Determines whether every surrogate is part of a pair. Escape sequences can create unpaired ones.</summary>
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
