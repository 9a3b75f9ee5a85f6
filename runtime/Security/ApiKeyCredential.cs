using System.Buffers;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Security;

/// <summary>Represents an API key in a header, a query parameter or a cookie.</summary>
/// <example>
/// <code>
/// credentials.ApiKey.Use(configuration["Pets:ApiKey"]!);
/// credentials.ApiKey.Use(cancellationToken => vault.GetSecretAsync("pets", cancellationToken));   // called for each request
/// </code>
/// </example>
public sealed class ApiKeyCredential : ProvidedCredential
{
    private const string Cookie = "Cookie";

    // The characters of cookie values (RFC 6265, section 4.1.1) except the percent sign, which begins an escaped one.
    private static readonly SearchValues<char> CookieCharacters =
        SearchValues.Create("!#$&'()*+-./0123456789:<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    private readonly string _name;
    private readonly ApiKeyLocation _location;

    /// <summary>Initializes a new instance of the <see cref="ApiKeyCredential"/> class.</summary>
    /// <param name="property">The name of the property, for messages.</param>
    /// <param name="scheme">The name of the security scheme.</param>
    /// <param name="location">The location of the key.</param>
    /// <param name="name">The name of the header, query parameter or cookie.</param>
    public ApiKeyCredential(string property, string scheme, ApiKeyLocation location, string name)
        : base(property, scheme)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        _location = location;
        _name = name;
    }

    private protected override string Call => "Use(\"…\")";

    /// <summary>Uses a fixed key.</summary>
    /// <param name="key">The key. In a query parameter and a cookie it is percent-encoded.</param>
    /// <exception cref="ArgumentException">The key is empty, or contains a character that cannot be sent.</exception>
    public void Use(string key) => SetFixed(ToValue(key));

    /// <summary>Uses a function that returns the key. It is called for each request, so that the key can be rotated.</summary>
    /// <param name="getKey">Returns the key.</param>
    public void Use(Func<CancellationToken, ValueTask<string>> getKey) => SetProvider(getKey, ToValue);

    /// <inheritdoc />
    internal override bool IsIn(HttpRequestMessage request) => _location switch
    {
        ApiKeyLocation.Header => request.Headers.NonValidated.Contains(_name),
        ApiKeyLocation.Query => Contains(request.RequestUri!.Query.TrimStart('?'), '&'),
        _ => GetCookies(request) is { } cookies && Contains(cookies, ';'),
    };

    /// <inheritdoc />
    internal override void Attach(HttpRequestMessage request, string text)
    {
        switch (_location)
        {
            case ApiKeyLocation.Header:
                HeaderWriter.Add(request.Headers, _name, text);
                break;
            case ApiKeyLocation.Query:
                var address = request.RequestUri!.AbsoluteUri;
                var separator = request.RequestUri.Query.Length == 0 ? '?' : '&';
                request.RequestUri = new Uri($"{address.TrimEnd('?')}{separator}{Uri.EscapeDataString(_name)}={text}", UriKind.Absolute);
                break;
            default:
                var cookies = GetCookies(request);
                request.Headers.Remove(Cookie);
                HeaderWriter.Add(request.Headers, Cookie, cookies is null ? $"{_name}={text}" : $"{cookies}; {_name}={text}");
                break;
        }
    }

    private static string? GetCookies(HttpRequestMessage request) =>
        request.Headers.NonValidated.TryGetValues(Cookie, out var cookies) ? string.Join("; ", cookies) : null;

    private CredentialValue ToValue(string key)
    {
        CredentialText.Check(key, "key");
        var text = _location switch
        {
            ApiKeyLocation.Header => CredentialText.CheckHeader(key, "key"),
            ApiKeyLocation.Query => Uri.EscapeDataString(key),
            _ => key.AsSpan().ContainsAnyExcept(CookieCharacters) ? Uri.EscapeDataString(key) : key,
        };
        return new CredentialValue(text, key, text);
    }

    private bool Contains(string list, char separator)
    {
        foreach (var part in list.Split(separator))
        {
            var end = part.IndexOf('=', StringComparison.Ordinal);
            if (Uri.UnescapeDataString((end < 0 ? part : part[..end]).Trim()) == _name)
            {
                return true;
            }
        }

        return false;
    }
}
