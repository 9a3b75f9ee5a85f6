using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Unicode;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Testing.Recording;

/// <summary>Converts messages to the form in which they are recorded, without secrets. Requests to replay are converted in the same way.</summary>
internal sealed class MessageReader
{
    private const string ContentType = "Content-Type";
    private const string Form = "application/x-www-form-urlencoded";

    private static readonly string[] RequestHeaders = ["Accept", "Accept-Language", ContentType, "If-Match", "If-None-Match", "Prefer", "Range"];

    private static readonly string[] ResponseHeaders =
    [
        ContentType, "Content-Disposition", "Content-Language", "Content-Range", "Deprecation", "ETag", "Last-Modified", "Link", "Location", "Retry-After",
        "Sunset", "Warning", "WWW-Authenticate",
    ];

    private readonly RecordingOptions _options;
    private readonly SecretRedactor _texts;
    private readonly JsonRedactor _json;
    private readonly MultipartRedactor _parts;

    /// <param name="options">The options.</param>
    /// <param name="learns">Whether secrets that are found are removed from other texts too.</param>
    public MessageReader(RecordingOptions options, bool learns)
    {
        _options = options;
        _texts = new SecretRedactor(options, learns);
        _json = new JsonRedactor(_texts);
        _parts = new MultipartRedactor(_texts, _json);
    }

    public RecordedRequest Read(FakeRequest request)
    {
        _texts.AddHost(request.Uri);
        Learn(request);
        return new RecordedRequest(
            request.Method.Method,
            RedactPath(request),
            [.. ReadPairs(request.Uri.Query.TrimStart('?'), _texts.Rules.IsSecretParameter)],
            ReadHeaders(request.Headers, RequestHeaders),
            ReadBody(request.BodyBytes, request.Headers.GetValueOrDefault(ContentType)));
    }

    /// <param name="response">The response.</param>
    /// <param name="body">The decompressed body.</param>
    /// <param name="isTruncated">Whether the body was not read to its end.</param>
    public RecordedResponse Read(HttpResponseMessage response, byte[] body, bool isTruncated)
    {
        var headers = response.Headers.NonValidated
            .Concat(response.Content.Headers.NonValidated)
            .ToDictionary(static header => header.Key, static header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        if (response.Headers.NonValidated.TryGetValues("Set-Cookie", out var cookies))
        {
            foreach (var cookie in cookies)
            {
                // Attributes such as the path follow the value.
                _texts.LearnCookies(cookie.Split(';')[0]);
            }
        }

        return new RecordedResponse(
            (int)response.StatusCode,
            ReadHeaders(headers, ResponseHeaders),
            ReadBody(body, headers.GetValueOrDefault(ContentType)),
            isTruncated);
    }

    private void Learn(FakeRequest request)
    {
        foreach (var name in new[] { "Authorization", "Proxy-Authorization" })
        {
            if (request.Headers.TryGetValue(name, out var authorization))
            {
                _texts.LearnAuthorization(authorization);
            }
        }

        if (request.Headers.TryGetValue("Cookie", out var cookies))
        {
            _texts.LearnCookies(cookies);
        }

        foreach (var (name, value) in request.Headers)
        {
            if (_texts.Rules.IsSecret(name) && !name.EndsWith("Authorization", StringComparison.OrdinalIgnoreCase) && name != "Cookie")
            {
                _texts.Hide(value);
            }
        }
    }

    private string RedactPath(FakeRequest request)
    {
        var segments = request.Uri.AbsolutePath.Split('/');
        var template = (request.Route ?? "").Split('/');
        for (var end = 1; end <= Math.Min(segments.Length, template.Length); end++)
        {
            if (template[^end] is ['{', .., '}'] parameter && _texts.Rules.IsSecretParameter(parameter[1..^1]))
            {
                segments[^end] = _texts.Hide(segments[^end]);
            }
        }

        return _texts.RedactKnown(string.Join('/', segments));
    }

    private SortedDictionary<string, string> ReadHeaders(IReadOnlyDictionary<string, string> headers, string[] usual)
    {
        var recorded = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in usual.Concat(_options.Headers))
        {
            if (headers.TryGetValue(name, out var value))
            {
                recorded[name] = name == ContentType ? NormalizeContentType(value)
                    : _texts.Rules.IsSecret(name) ? _texts.Hide(value)
                    : _texts.Redact(value);
            }
        }

        return recorded;
    }

    private IEnumerable<KeyValuePair<string, string>> ReadPairs(string text, Func<string, bool> isSecret)
    {
        foreach (var pair in text.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            var name = Uri.UnescapeDataString(parts[0]);
            var value = parts.Length < 2 ? "" : Uri.UnescapeDataString(parts[1]);
            yield return new(_texts.RedactKnown(name), isSecret(name) ? _texts.Hide(value) : _texts.Redact(value));
        }
    }

    private RecordedBody? ReadBody(ReadOnlyMemory<byte> bytes, string? contentType)
    {
        if (bytes.IsEmpty)
        {
            return null;
        }

        _ = MediaTypeHeaderValue.TryParse(contentType, out var type);
        if (type?.Parameters.FirstOrDefault(static parameter => parameter.Name.Equals("boundary", StringComparison.OrdinalIgnoreCase)) is { } boundary)
        {
            return ToTextOrBinary(_parts.Redact(bytes.Span, boundary.Value!.Trim('"')));
        }

        if (!Utf8.IsValid(bytes.Span))
        {
            return DecodeText(bytes.Span, type) is { } decoded
                ? RecordedBody.OfText(_texts.Redact(decoded))
                : RecordedBody.OfBinary(Encoding.Latin1.GetBytes(_texts.RedactKnown(Encoding.Latin1.GetString(bytes.Span))));
        }

        if ((type is null || JsonMediaTypes.Contains(type.MediaType)) && _json.TryRedact(bytes) is { } json)
        {
            return RecordedBody.OfJson(json);
        }

        var text = Encoding.UTF8.GetString(bytes.Span);
        return type?.MediaType == Form
            ? RecordedBody.OfText(string.Join('&', ReadPairs(text.Replace('+', ' '), _texts.Rules.IsSecretParameter).Select(
                static pair => $"{Escape(pair.Key)}={Escape(pair.Value)}")))
            : RecordedBody.OfText(RedactLines(text));
    }

    /// <summary>Redacts text, whose lines can be JSON, for example in application/x-ndjson and text/event-stream.</summary>
    private string RedactLines(string text)
    {
        var lines = text.Split('\n').Select(line =>
        {
            var start = line.IndexOf('{', StringComparison.Ordinal);
            return start >= 0 && _json.TryRedact(Encoding.UTF8.GetBytes(line[start..].TrimEnd())) is { } json
                ? line[..start] + json.GetRawText() + line[line.TrimEnd().Length..]
                : line;
        });
        return _texts.Redact(string.Join('\n', lines));
    }

    /// <summary>Encodes a text for a form, but not the asterisks that replace secrets.</summary>
    private static string Escape(string text) => Uri.EscapeDataString(text).Replace("%2A", "*", StringComparison.Ordinal);

    private static string? DecodeText(ReadOnlySpan<byte> bytes, MediaTypeHeaderValue? type)
    {
        if (type?.CharSet is not { } charset)
        {
            return null;
        }

        try
        {
            return (CodePagesEncodingProvider.Instance.GetEncoding(charset.Trim('"')) ?? Encoding.GetEncoding(charset.Trim('"'))).GetString(bytes);
        }
        catch (ArgumentException)
        {
            // An unknown encoding: the body is recorded as bytes.
            return null;
        }
    }

    private static RecordedBody ToTextOrBinary(byte[] bytes) =>
        Utf8.IsValid(bytes) ? RecordedBody.OfText(Encoding.UTF8.GetString(bytes)) : RecordedBody.OfBinary(bytes);

    /// <summary>Returns a media type without what differs in each run, and with the encoding of recordings.</summary>
    private static string NormalizeContentType(string value)
    {
        if (!MediaTypeHeaderValue.TryParse(value, out var type))
        {
            return value;
        }

        foreach (var parameter in type.Parameters)
        {
            if (parameter.Name.Equals("boundary", StringComparison.OrdinalIgnoreCase))
            {
                parameter.Value = MultipartRedactor.Boundary;
            }
            else if (parameter.Name.Equals("charset", StringComparison.OrdinalIgnoreCase))
            {
                parameter.Value = parameter.Value?.Trim('"').ToLower(CultureInfo.InvariantCulture) is "utf-8" or "us-ascii" ? parameter.Value : "utf-8";
            }
        }

        return type.ToString();
    }
}
