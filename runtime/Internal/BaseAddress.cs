using System.Collections.Concurrent;

namespace RunAi.Generated.Internal;

/// <summary>A configured base address. Paths are joined to it as text, so nothing in them can replace its host.</summary>
internal sealed class BaseAddress
{
    private readonly string _text;

    // By route, of those that have no parameters: as many as there are operations.
    private readonly ConcurrentDictionary<RequestPathTemplate, Uri> _parameterlessUris = new();

    private BaseAddress(Uri uri)
    {
        Uri = uri;
        _text = uri.AbsoluteUri.TrimEnd('/');
    }

    public Uri Uri { get; }

    public static BaseAddress Create(Uri? uri)
    {
        if (uri is null)
            throw new InvalidOperationException("The HttpClient has no BaseAddress. Set it to the API's origin, for instance https://runai.example.com/.");
        if (!IsOrigin(uri))
        {
            throw new InvalidOperationException(
                "The HttpClient's BaseAddress must be an http(s) address without user, query and fragment, for instance https://runai.example.com/.");
        }

        return new BaseAddress(uri);
    }

    public Uri Combine(RequestPathTemplate template, string?[] values, ref CharBuffer query)
    {
        if (values.Length > 0 || query.Length > 0)
            return BuildUri(template, values, ref query);
        if (_parameterlessUris.TryGetValue(template, out var known))
            return known;

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

        // The second lock on the door: whatever a route or a value holds, the request goes to the configured origin.
        var text = target.Finish();
        var result = new Uri(text, UriKind.Absolute);
        if (!EndsAuthority(text.AsSpan(_text.Length)) || !IsSameOrigin(result))
            throw new InvalidOperationException($"The path '{template.Route}' leads away from {Uri.GetLeftPart(UriPartial.Authority)}.");
        return result;
    }

    private static bool IsOrigin(Uri uri) =>
        uri.IsAbsoluteUri
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.Query.Length == 0 && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0;

    /// <summary>
    /// An authority ends at the first slash or question mark (RFC 3986, section 3.2), so what stands before it is the configured one, and nobody's name.
    /// The parsed address isn't asked for a name: it would have to be taken apart to its end.
    /// </summary>
    private static bool EndsAuthority(ReadOnlySpan<char> rest) => rest is [] or ['/' or '?', ..];

    private bool IsSameOrigin(Uri uri) =>
        uri.Scheme == Uri.Scheme
        && uri.Port == Uri.Port
        && string.Equals(uri.IdnHost, Uri.IdnHost, StringComparison.OrdinalIgnoreCase);
}
