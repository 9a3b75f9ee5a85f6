namespace RunAi.Generated.Internal;

/// <summary>Tells by its name whether a member is likely to hold a secret, such as jupyterPassword, clientSecret or access_token.</summary>
internal static class SecretNames
{
    private static readonly string[] SecretWords = ["password", "passwd", "passphrase", "secret", "apikey", "api_key", "privatekey", "private_key", "credential", "authorization", "cookie"];

    // What is said about a secret isn't one: secretName, passwordResetAt, credentialType.
    private static readonly string[] NonSecretSuffixes =
        ["name", "id", "type", "kind", "at", "count", "expiry", "version", "scope", "policy", "required", "enabled"];

    public static bool IsMatch(string name)
    {
        foreach (var word in NonSecretSuffixes)
        {
            if (EndsWithWord(name, word))
                return false;
        }

        return name.EndsWith("token", StringComparison.OrdinalIgnoreCase) || Array.Exists(SecretWords, word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"secretId" and "secret_id" end with the word "id", "secretpid" doesn't.</summary>
    private static bool EndsWithWord(string name, string word)
    {
        var start = name.Length - word.Length;
        return start > 0
            && name.EndsWith(word, StringComparison.OrdinalIgnoreCase)
            && (char.IsUpper(name[start]) || !char.IsLetterOrDigit(name[start - 1]));
    }
}
