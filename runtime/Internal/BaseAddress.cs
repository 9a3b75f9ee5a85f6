using System.Collections.Concurrent;

namespace RunAi.Generated.Internal;

/// <summary>A configured base address. Paths are appended to it as text, so they cannot change its host.</summary>
internal sealed class BaseAddress
{
    private readonly string _text;

    // The URIs of routes without parameters. Their number is bounded by the number of operations.
    private readonly ConcurrentDictionary<RequestPathTemplate, Uri> _parameterlessUris = new();

    private BaseAddress(Uri uri, string serverPath)
    {
        Uri = uri;
        var text = uri.AbsoluteUri.TrimEnd('/');

        // The server's URL is a common base address, but routes begin with its path.
        _text = serverPath.StartsWith('/') && uri.AbsolutePath.TrimEnd('/').EndsWith(serverPath, StringComparison.Ordinal)
            ? text[..^serverPath.Length]
            : text;
    }

    public Uri Uri { get; }

    /// <summary>Creates a base address.</summary>
    /// <param name="uri">The base address of the client.</param>
    /// <param name="serverPath">The path with which the routes begin, and which is therefore removed from the end of the base address; or empty.</param>
    public static BaseAddress Create(Uri? uri, string serverPath)
    {
        if (uri is null)
        {
            throw new InvalidOperationException(
                "The BaseAddress of the HttpClient is not set. Set it to the origin of the API, for example https://runai.example.com/.");
        }

        if (!IsOrigin(uri))
        {
            throw new InvalidOperationException(
                "The BaseAddress of the HttpClient must be an HTTP or HTTPS address without user, query and fragment, for example https://runai.example.com/.");
        }

        return new BaseAddress(uri, serverPath);
    }

    public Uri Combine(RequestPathTemplate template, string?[] values, ref CharBuffer query)
    {
        if (values.Length > 0 || query.Length > 0)
        {
            return BuildUri(template, values, ref query);
        }

        if (_parameterlessUris.TryGetValue(template, out var known))
        {
            return known;
        }

        return _parameterlessUris.GetOrAdd(template, BuildUri(template, values, ref query));
    }

    private Uri BuildUri(RequestPathTemplate template, string?[] values, ref CharBuffer query)
    {
        var target = new CharBuffer();
        target.Append(_text);
        template.Append(ref target, values);
        if (query.Length > 0)
        {
            target.Append('?');
            target.Append(query.Text);
            query.Release();
        }

        // Defense in depth: whatever the route and the values contain, the request must go to the configured origin.
        var text = target.Finish();
        var result = new Uri(text, UriKind.Absolute);
        if (!EndsAuthority(text.AsSpan(_text.Length)) || !IsSameOrigin(result))
        {
            throw new InvalidOperationException($"The path '{template.Route}' does not stay at {Uri.GetLeftPart(UriPartial.Authority)}.");
        }

        return result;
    }

    private static bool IsOrigin(Uri uri) =>
        uri.IsAbsoluteUri
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.Query.Length == 0 && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0;

    /// <summary>
    /// Returns a value indicating whether the text after the base address ends the authority, as a slash or question mark does (RFC 3986, section 3.2).
    /// Checking the user info of the result instead would require parsing the whole URI.
    /// </summary>
    private static bool EndsAuthority(ReadOnlySpan<char> rest) => rest is [] or ['/' or '?', ..];

    private bool IsSameOrigin(Uri uri) =>
        uri.Scheme == Uri.Scheme
        && uri.Port == Uri.Port
        && string.Equals(uri.IdnHost, Uri.IdnHost, StringComparison.OrdinalIgnoreCase);
}
