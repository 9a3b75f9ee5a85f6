namespace RunAi.Generated.Internal;

/// <summary>Determines by its name whether a property is likely to contain a secret, for example jupyterPassword, clientSecret or access_token.</summary>
internal static class SecretNames
{
    private static readonly string[] SecretWords =
    [
        "password", "passwd", "passphrase", "secret", "apikey", "api_key", "privatekey", "private_key", "credential", "authorization", "cookie",
    ];

    // Properties about a secret are not secret: secretName, passwordResetAt, credentialType.
    private static readonly string[] NonSecretSuffixes =
        ["name", "id", "type", "kind", "at", "count", "expiry", "version", "scope", "policy", "required", "enabled"];

    public static bool IsMatch(string name)
    {
        foreach (var word in NonSecretSuffixes)
        {
            if (EndsWithWord(name, word))
            {
                return false;
            }
        }

        return name.EndsWith("token", StringComparison.OrdinalIgnoreCase)
            || Array.Exists(SecretWords, word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Returns a value indicating whether a name ends with a whole word, as "secretId" and "secret_id" do, but "secretpid" does not.</summary>
    private static bool EndsWithWord(string name, string word)
    {
        var start = name.Length - word.Length;
        return start > 0
            && name.EndsWith(word, StringComparison.OrdinalIgnoreCase)
            && (char.IsUpper(name[start]) || !char.IsLetterOrDigit(name[start - 1]));
    }
}
