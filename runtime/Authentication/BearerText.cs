namespace RunAi.Generated.Authentication;

/// <summary>What may stand behind "Bearer" in a header.</summary>
internal static class BearerText
{
    private const int Longest = 32 * 1024;

    /// <summary>The characters of RFC 6750's b64token: anything else could end the header.</summary>
    public static bool IsValid(string? value)
    {
        if (value is not { Length: > 0 and <= Longest })
            return false;
        foreach (var character in value)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('-' or '.' or '_' or '~' or '+' or '/' or '='))
                return false;
        }

        return true;
    }
}
