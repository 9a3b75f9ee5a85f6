using RunAi.Generated.Internal;

namespace RunAi.Generated.Testing.Recording;

/// <summary>Determines by their names which values of an exchange are secret.</summary>
internal sealed class SecretRules(RecordingOptions options)
{
    private static readonly string[] Words =
    [
        "apikey", "accesskey", "privatekey", "sshkey", "connectionstring", "dockerconfig", "kubeconfig", "sessionid", "assertion", "codeverifier", "signature",
    ];

    private static readonly string[] WholeNames = ["pwd", "pass", "jwt", "otp", "bearer", "auth", "sig", "sid"];

    private static readonly string[] ParameterNames = ["key", "code", "state", "nonce"];

    private static readonly string[] PageWords = ["page", "next", "continu", "cursor", "sync", "skip"];

    // Properties that identify what contains a secret, so that recordings stay usable.
    private static readonly string[] IdentityNames =
    [
        "id", "uuid", "uid", "name", "kind", "type", "scope", "scopeid", "scopename", "status", "phase", "apiversion", "meta", "metadata", "total", "next",
    ];

    /// <summary>Returns a value indicating whether the value of a property, header or form field is secret.</summary>
    public bool IsSecret(string name)
    {
        var simple = Simplify(name);
        return IsRecognized(name, simple) || options.SecretNames.Contains(name) || (options.IsSecret?.Invoke(name) ?? false);
    }

    /// <summary>Returns a value indicating whether the value of a query or path parameter is secret.</summary>
    public bool IsSecretParameter(string name) => Array.IndexOf(ParameterNames, Simplify(name)) >= 0 || IsSecret(name);

    /// <summary>Returns a value indicating whether a property in a secret object is not secret itself.</summary>
    public static bool IsIdentity(string name) =>
        Array.IndexOf(IdentityNames, Simplify(name)) >= 0 || name.EndsWith("At", StringComparison.Ordinal) || name.EndsWith("By", StringComparison.Ordinal);

    private static bool IsRecognized(string name, string simple)
    {
        // The token of a page is not a credential, and pagination depends on it.
        if (simple.EndsWith("token", StringComparison.Ordinal) && Array.Exists(PageWords, word => simple.Contains(word, StringComparison.Ordinal)))
        {
            return false;
        }

        return SecretNames.IsMatch(name)
            || Array.IndexOf(WholeNames, simple) >= 0
            || Array.Exists(Words, word => simple.EndsWith(word, StringComparison.Ordinal) || simple.EndsWith(word + "json", StringComparison.Ordinal));
    }

    /// <summary>Returns the letters and digits in lower case.</summary>
    private static string Simplify(string name) => string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
