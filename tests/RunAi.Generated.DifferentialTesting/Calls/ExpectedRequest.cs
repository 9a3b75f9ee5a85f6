using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using RunAi.Generated.DifferentialTesting.Calls.Clients;
using RunAi.Generated.DifferentialTesting.Calls.Declarations;
using RunAi.Generated.DifferentialTesting.Calls.Encoders;
using RunAi.Generated.DifferentialTesting.Calls.Values;
using RunAi.Generated.TestSupport;

namespace RunAi.Generated.DifferentialTesting.Calls;

/// <summary>Represents the request that the document describes for values.</summary>
internal sealed class ExpectedRequest
{
    private static readonly HashSet<string> FramingHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Content-Length", "Expect", "Host", "Trailer", "Transfer-Encoding", "Upgrade",
    };

    // JSON can be escaped in several ways. The path is compared as text, so one of them is expected.
    private static readonly JsonSerializerOptions RelaxedJson = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly DeclaredOperation _operation;
    private readonly string _path;
    private readonly List<IReadOnlyList<ExpectedText>> _query = [];
    private readonly List<ExpectedText> _cookies = [];
    private readonly Dictionary<string, ExpectedText?> _headers = new(StringComparer.OrdinalIgnoreCase);
    private readonly RequestBody? _declaredBody;
    private readonly JsonNode? _body;

    /// <exception cref="UndefinedEncodingException">OpenAPI does not define the encoding of a value.</exception>
    public ExpectedRequest(DeclaredOperation operation, IReadOnlyDictionary<DeclaredParameter, JsonNode?> values, RequestBody? declaredBody, JsonNode? body)
    {
        _operation = operation;
        _declaredBody = declaredBody;
        _body = body;
        _path = operation.Route;
        foreach (var parameter in operation.Parameters.Where(parameter => parameter.Location == "header" && !FramingHeaders.Contains(parameter.Name)))
        {
            _headers[parameter.Name] = null;
        }

        _query.AddRange(operation.FixedFields.Select(IReadOnlyList<ExpectedText> (field) => [new ExpectedText(field)]));
        foreach (var (parameter, value) in values)
        {
            _path = Add(parameter, value);
        }
    }

    /// <summary>
    /// Gets a value indicating whether the client may refuse the call: a path parameter would be empty or a dot segment, so that the request would be sent
    /// to another path, or a header would change the framing of the message.
    /// </summary>
    public bool MayBeRefused { get; private set; }

    /// <summary>Returns the first difference; null for none.</summary>
    public (string Expected, string Actual)? FindDifference(SentRequest request) =>
        request.Method != _operation.Method ? (_operation.Method, request.Method)
        : new Uri(request.Uri.GetLeftPart(UriPartial.Authority) + _path).AbsolutePath is var path && path != request.Uri.AbsolutePath ? (path,
            request.Uri.AbsolutePath)
        : !AreFields(request.Fields, _query) ? ($"query {Describe(_query.SelectMany(fields => fields))}", $"query {string.Join('&', request.Fields)}")
        : !_headers.ContainsKey("Cookie") && !AreFields(request.Cookies, [_cookies]) ? ($"cookies {Describe(_cookies)}",
            $"cookies {string.Join("; ", request.Cookies)}")
        : FindHeaderDifference(request) ?? FindBodyDifference(request);

    private static string Describe(IEnumerable<ExpectedText> fields) => string.Join('&', fields);

    private string Add(DeclaredParameter parameter, JsonNode? value)
    {
        switch (parameter.Location)
        {
            case "path" when value is not null:
                var text = ParameterEncoder.EncodePath(parameter, value);
                var encoded = text.Json is null ? text.Text : UriTemplates.Escape(text.Json.ToJsonString(RelaxedJson));
                MayBeRefused |= encoded is "" or "." or "..";
                return _path.Replace($"{{{parameter.Name}}}", encoded, StringComparison.Ordinal);
            case "query" when parameter.ContentMediaType is not null && value is not null:
                _query.Add([new ExpectedText(UriTemplates.Escape(parameter.Name) + "=", value)]);
                break;
            case "query":
                _query.Add(ParameterEncoder.EncodeFields(
                    parameter.Name, value, parameter.Style, parameter.Explode, parameter.AllowReserved, parameter.Schema));
                break;
            case "cookie":
                // A cookie cannot repeat its name, so lists and objects are not exploded.
                _cookies.AddRange(ParameterEncoder.EncodeFields(parameter.Name, value, parameter.Style, explode: false));
                break;
            case "header" when FramingHeaders.Contains(parameter.Name):
                // HttpClient determines the framing of a message, and accepts only values that are valid for it.
                MayBeRefused = true;
                break;
            case "header":
                _headers[parameter.Name] = ParameterEncoder.EncodeHeader(parameter, value);
                break;
            default:
                break;
        }

        return _path;
    }

    /// <summary>Compares fields. The parameters can be in any order, but the fields of each are in order and together.</summary>
    private static bool AreFields(IReadOnlyList<string> actual, IEnumerable<IReadOnlyList<ExpectedText>> expected)
    {
        var rest = actual.ToList();
        foreach (var fields in expected.Where(fields => fields.Count > 0))
        {
            var start = Enumerable.Range(0, Math.Max(0, rest.Count - fields.Count + 1)).FirstOrDefault(
                index => fields.Index().All(field => field.Item.Matches(rest[index + field.Index])), -1);
            if (start < 0)
            {
                return false;
            }

            rest.RemoveRange(start, fields.Count);
        }

        return rest.Count == 0;
    }

    private (string Expected, string Actual)? FindHeaderDifference(SentRequest request)
    {
        foreach (var (name, expected) in _headers)
        {
            var actual = request.Headers.GetValueOrDefault(name);
            var isEqual = expected is null || actual is null ? expected is null && actual is null
                : expected.Json is not null ? JsonNode.DeepEquals(expected.Json, JsonNode.Parse(actual))
                : expected.Text == actual || AreSameDates(expected.Text, actual);
            if (!isEqual)
            {
                return ($"header {name}: {expected?.ToString() ?? "absent"}", $"header {name}: {actual ?? "absent"}");
            }
        }

        return null;
    }

    // Some headers have dates in the format of HTTP (RFC 9110, section 5.6.7), which has no fractions of seconds.
    private static bool AreSameDates(string expected, string actual) =>
        DateTimeOffset.TryParseExact(actual, "R", null, System.Globalization.DateTimeStyles.AssumeUniversal, out var date)
        && DateTimeOffset.TryParse(expected, System.Globalization.CultureInfo.InvariantCulture, out var time)
        && Math.Abs((date - time).TotalSeconds) < 1;

    private (string Expected, string Actual)? FindBodyDifference(SentRequest request)
    {
        var text = Encoding.UTF8.GetString(request.Body);
        if (_body is null || _declaredBody is null)
        {
            return request.Body.Length == 0 || request.ContentType?.StartsWith("multipart/", StringComparison.Ordinal) == true ? null : ("no body",
                $"body {text}");
        }

        var declared = _declaredBody.Declared;
        if (!RequestBody.IsSame(declared.MediaType, request.ContentType) && !RequestBody.IsRangeOf(declared.MediaType, request.ContentType))
        {
            return ($"media type {declared.MediaType}", $"media type {request.ContentType}");
        }

        var form = new FormEncoder(_declaredBody.Document, declared);
        var type = request.ContentType!.Split(';')[0].Trim();
        if (type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) && _body is JsonObject parts)
        {
            var expected = form.EncodeParts(parts);
            var sent = SentPart.Parse(request.ContentType, request.Body);
            var isForm = type == "multipart/form-data";
            return expected.Count == sent.Count && expected.All(part => sent.Any(one => (isForm ? part : part with { Name = one.Name! }).Matches(one)))
                ? null
                : ($"parts {string.Join("; ", expected)}", $"parts {string.Join("; ", sent)}");
        }

        if (type == "application/x-www-form-urlencoded" && _body is JsonObject properties)
        {
            var expected = form.EncodeFields(properties);
            return AreFields(text.Split('&', StringSplitOptions.RemoveEmptyEntries), expected.Select(IReadOnlyList<ExpectedText> (field) => [field]))
                ? null
                : ($"form {Describe(expected)}", $"form {text}");
        }

        return IsSameText(text, type) ? null : ($"body {_body.ToJsonString()}", $"{DescribeDifference(text)}body {text}");
    }

    private string DescribeDifference(string text)
    {
        try
        {
            return JsonDifference.Find(_body, JsonNode.Parse(text)) + "; ";
        }
        catch (JsonException)
        {
            // The text itself is the difference.
            return "";
        }
    }

    private bool IsSameText(string text, string type)
    {
        if (!type.EndsWith("json", StringComparison.OrdinalIgnoreCase) || new SchemaParts(_declaredBody!.Document,
            _declaredBody.Declared.Schema).Format == "binary")
        {
            return text == ValueConverter.GetText(_body!) || JsonEquals(text);
        }

        return JsonEquals(text);
    }

    private bool JsonEquals(string text)
    {
        try
        {
            return JsonNode.DeepEquals(_body, JsonNode.Parse(text));
        }
        catch (JsonException)
        {
            // The text is not JSON, which the caller reports.
            return false;
        }
    }
}
