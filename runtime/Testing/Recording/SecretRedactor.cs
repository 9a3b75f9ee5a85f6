using System.Text;
using System.Text.RegularExpressions;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Testing.Recording;

/// <summary>Replaces secrets and host names in texts. It remembers the secrets that it has found, and removes them wherever they occur afterwards.</summary>
internal sealed partial class SecretRedactor
{
    /// <summary>The text in place of a secret.</summary>
    public const string Replacement = "***";

    private const string DefaultHost = "runai.test";

    // Shorter values occur in other texts by chance.
    private const int MinLearnedLength = 6;

    private readonly object _gate = new();
    private readonly bool _learns;
    private readonly SortedSet<string> _secrets = new(LongestFirst.Instance);
    private readonly SortedDictionary<string, string> _hosts = new(LongestFirst.Instance);

    /// <param name="options">The options.</param>
    /// <param name="learns">Whether secrets that are found are removed from other texts too.</param>
    public SecretRedactor(RecordingOptions options, bool learns)
    {
        Rules = new SecretRules(options);
        _learns = learns;
        foreach (var (host, placeholder) in options.Hosts)
        {
            _hosts[host.ToLowerInvariant()] = placeholder;
        }

        foreach (var secret in options.Secrets.Where(static secret => secret.Length > 0))
        {
            Add(secret);
        }
    }

    public SecretRules Rules { get; }

    /// <summary>Adds the host of a request.</summary>
    public void AddHost(Uri uri)
    {
        lock (_gate)
        {
            var placeholder = _hosts.TryGetValue(uri.Authority, out var configured) || _hosts.TryGetValue(uri.Host, out configured) ? configured : DefaultHost;
            _hosts.TryAdd(uri.Authority, placeholder);
            _hosts.TryAdd(uri.Host, placeholder);
        }
    }

    /// <summary>Replaces a secret. An empty text is not one.</summary>
    public string Hide(string secret)
    {
        if (_learns && secret.Length >= MinLearnedLength && !secret.Contains(Replacement, StringComparison.Ordinal))
        {
            lock (_gate)
            {
                Add(secret);
            }
        }

        return secret.Length == 0 ? secret : Replacement;
    }

    /// <summary>Learns the credential of an Authorization header, which is not recorded.</summary>
    public void LearnAuthorization(string header)
    {
        var credential = header[(header.IndexOf(' ', StringComparison.Ordinal) + 1)..].Trim();
        Hide(credential);
        var decoded = new byte[credential.Length];
        if (header.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase) && Convert.TryFromBase64String(credential, decoded, out var length))
        {
            Hide(Encoding.UTF8.GetString(decoded, 0, length).Split(':', 2)[^1]);
        }
    }

    /// <summary>Learns the values of cookies, which are not recorded.</summary>
    public void LearnCookies(string header)
    {
        foreach (var pair in header.Split(';', StringSplitOptions.TrimEntries))
        {
            Hide(pair.Split('=', 2)[^1]);
        }
    }

    /// <summary>Replaces secrets and host names in a text.</summary>
    public string Redact(string text)
    {
        var redacted = PrivateKey().Replace(text, Replacement);
        redacted = UserInfo().Replace(redacted, $"://{Replacement}@");
        redacted = Parameter().Replace(redacted, match => RedactMatch(match, Rules.IsSecretParameter));
        redacted = Line().Replace(redacted, match => RedactMatch(match, Rules.IsSecret));
        redacted = Element().Replace(redacted, match => RedactMatch(match, Rules.IsSecret));
        return RedactKnown(SecretText.Redact(redacted));
    }

    /// <summary>Replaces the known secrets and host names only.</summary>
    public string RedactKnown(string text)
    {
        lock (_gate)
        {
            var redacted = _secrets.Aggregate(text, static (result, secret) => result.Replace(secret, Replacement, StringComparison.Ordinal));
            return _hosts.Aggregate(redacted, static (result, host) => ReplaceHost(result, host.Key, host.Value));
        }
    }

    private void Add(string secret)
    {
        _secrets.Add(secret);
        _secrets.Add(Uri.EscapeDataString(secret));
        _secrets.Add(Convert.ToBase64String(Encoding.UTF8.GetBytes(secret)));
    }

    private string RedactMatch(Match match, Func<string, bool> isSecret)
    {
        var value = match.Groups["value"];
        if (!isSecret(match.Groups["name"].Value))
        {
            return match.Value;
        }

        var start = value.Index - match.Index;
        return match.Value[..start] + Hide(value.Value) + match.Value[(start + value.Length)..];
    }

    private static string ReplaceHost(string text, string host, string placeholder)
    {
        // A name without a dot, and an address, can be a part of another word.
        var isWord = !host.Contains('.', StringComparison.Ordinal) || char.IsAsciiDigit(host[0]);
        var pattern = isWord ? $@"(?<![A-Za-z0-9]){Regex.Escape(host)}(?![A-Za-z0-9])" : Regex.Escape(host);
        return Regex.Replace(text, pattern, _ => placeholder, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    [GeneratedRegex(@"-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)", RegexOptions.CultureInvariant)]
    private static partial Regex PrivateKey();

    [GeneratedRegex(@"://[^/\s""'<>@]+@", RegexOptions.CultureInvariant)]
    private static partial Regex UserInfo();

    /// <summary>Matches a parameter of a URL.</summary>
    [GeneratedRegex(@"[?&](?<name>[A-Za-z0-9_.\-\[\]%]{1,64})=(?<value>[^&#\s""'<>]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();

    /// <summary>Matches a line of YAML, and a header.</summary>
    [GeneratedRegex(@"^[ \t]*(?:-[ \t]+)?(?<name>[A-Za-z0-9_.\-]{1,64}):[ \t]+(?<value>[^\r\n]*\S)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Line();

    /// <summary>Matches an element of XML.</summary>
    [GeneratedRegex(@"<(?<name>[A-Za-z0-9_.\-]{1,64})(?:\s[^<>]*)?>(?<value>[^<>]+)</", RegexOptions.CultureInvariant)]
    private static partial Regex Element();

    /// <summary>Sorts longer texts first, so that a text that contains another one is replaced as a whole.</summary>
    private sealed class LongestFirst : IComparer<string>
    {
        public static readonly LongestFirst Instance = new();

        public int Compare(string? x, string? y)
        {
            var length = (y?.Length ?? 0).CompareTo(x?.Length ?? 0);
            return length != 0 ? length : StringComparer.Ordinal.Compare(x, y);
        }
    }
}
