namespace RunAi.Generated.Authentication;

/// <summary>Validates bearer tokens (RFC 6750, section 2.1).</summary>
internal static class BearerToken
{
    private const int MaxLength = 32 * 1024;

    /// <summary>Returns whether a value contains only characters of b64token, so that it cannot end the header, and is at most 32 KiB long.</summary>
    public static bool IsValid(string? value)
    {
        if (value is not { Length: > 0 and <= MaxLength })
        {
            return false;
        }

        foreach (var character in value)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('-' or '.' or '_' or '~' or '+' or '/' or '='))
            {
                return false;
            }
        }

        return true;
    }
}
