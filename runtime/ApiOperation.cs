using System.Net.Http.Headers;
using RunAi.Generated.Internal;
using RunAi.Generated.Security;
using RunAi.Generated.Serialization;

namespace RunAi.Generated;

/// <summary>
/// Represents an operation of an API. An <see cref="HttpMessageHandler"/> gets the operation of a request by calling
/// <see cref="RunAiRequestExtensions.GetRunAiOperation"/>.
/// </summary>
public abstract class ApiOperation
{
    private const string Json = "application/json";

    private readonly List<ErrorResponseReader> _errorReaders = [];
    private readonly List<string> _responseMediaTypes = [];
    private readonly List<StatusCodePattern> _redirections = [];
    private readonly List<StatusCodePattern> _untypedErrors = [];
    private string? _accept;
    private string? _spanName;

    private protected ApiOperation(string id, HttpMethod method, string route, string? requiredRole)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(route);
        Id = id;
        Method = method;
        Route = route;
        RequiredRole = requiredRole;
        Template = RequestPathTemplate.Parse(route);
        IsHead = method == HttpMethod.Head;
    }

    /// <summary>
    /// Gets the key of the operation in <see cref="HttpRequestMessage.Options"/>. Handlers that clone a request copy its options, so retries and hedged
    /// requests carry the operation too.
    /// </summary>
    public static HttpRequestOptionsKey<ApiOperation> OptionsKey { get; } = new("RunAi.Generated.Operation");

    /// <summary>Gets the <c>operationId</c> in the spec.</summary>
    public string Id { get; }

    /// <summary>Gets the HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>Gets the path template, with the parameters in braces.</summary>
    public string Route { get; }

    /// <summary>Gets the Run:ai role that the operation requires, or <see langword="null"/> if it is not known.</summary>
    public string? RequiredRole { get; }

    internal RequestPathTemplate Template { get; }

    /// <summary>Gets the credentials that the operation requires; <see langword="null"/> if none are sent.</summary>
    internal SecurityRequirement? Requirement { get; private protected set; }

    /// <summary>Gets a value indicating whether the responses never have a body (RFC 9110, section 9.3.2).</summary>
    internal bool IsHead { get; }

    /// <summary>Gets or sets a value indicating whether a response has deviated from the spec while it was observed.</summary>
    internal bool HasDrift { get; set; }

    /// <summary>Gets the name of the operation's spans: the method and the route, never the actual path.</summary>
    internal string SpanName => _spanName ??= $"{Method.Method} {Route}";

    /// <summary>Gets the value of the Accept header: the media types of the declared successes, and JSON with a low weight for errors.</summary>
    internal string Accept => _accept ??= BuildAccept();

    /// <summary>Finds the function that reads the JSON of a successful response; <see langword="null"/> if the response has no JSON.</summary>
    internal virtual JsonReadFunction<object?>? FindJsonReader(HttpResponseMessage response) => null;

    /// <summary>Returns a value indicating whether a successful response is declared for the status code of a response.</summary>
    internal abstract bool IsDeclaredSuccess(HttpResponseMessage response);

    /// <summary>
    /// Returns a value indicating whether the status code of a response is declared. A document without any error responses does not list them, so every error
    /// counts as declared then.
    /// </summary>
    internal bool DeclaresStatus(HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        return IsDeclaredSuccess(response)
            || IsDeclaredRedirection(response)
            || (response.IsSuccessStatusCode
                ? !HasSuccesses
                : FindErrorReader(status) is not null
                    || _untypedErrors.Exists(pattern => pattern.Matches(status))
                    || (_errorReaders.Count == 0 && _untypedErrors.Count == 0));
    }

    /// <summary>Returns a value indicating whether the media type of a response is declared for its status code.</summary>
    internal bool DeclaresMediaType(HttpResponseMessage response, ReadOnlySpan<char> mediaType)
    {
        var status = (int)response.StatusCode;
        return IsDeclaredSuccess(response)
            ? DeclaresSuccessMediaType(status, mediaType)
            : FindErrorReader(status)?.ReadFunction is null || JsonMediaTypes.Contains(mediaType);
    }

    /// <summary>Creates the exception for an error response, read by the most specific declared status code pattern.</summary>
    internal RunAiApiException ReadError(BufferedResponse response) =>
        FindErrorReader(response.Status) is { } reader ? reader.Read(response) : new RunAiApiException(response);

    /// <summary>Finds the reader of error responses with the most specific declared status code pattern.</summary>
    internal ErrorResponseReader? FindErrorReader(int status)
    {
        ErrorResponseReader? best = null;
        foreach (var reader in _errorReaders)
        {
            if (reader.Pattern.Matches(status) && reader.Pattern.Specificity > (best?.Pattern.Specificity ?? 0))
            {
                best = reader;
            }
        }

        return best;
    }

    /// <summary>Adds a reader of error responses.</summary>
    internal void AddErrorReader(ErrorResponseReader reader) => _errorReaders.Add(reader);

    /// <summary>Returns a value indicating whether a status code of the class 3xx is declared, so that the response is returned without a value.</summary>
    internal bool IsDeclaredRedirection(HttpResponseMessage response)
    {
        foreach (var pattern in _redirections)
        {
            if (pattern.Matches((int)response.StatusCode))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets a value indicating whether successful responses are declared.</summary>
    private protected abstract bool HasSuccesses { get; }

    /// <summary>Returns a value indicating whether a media type is declared for a successful status code.</summary>
    private protected virtual bool DeclaresSuccessMediaType(int status, ReadOnlySpan<char> mediaType) => true;

    private protected void AddUntypedErrors(string patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        foreach (var pattern in patterns.Split(' '))
        {
            _untypedErrors.Add(StatusCodePattern.Parse(pattern));
        }
    }

    private protected void AddRedirections(string patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        foreach (var pattern in patterns.Split(' '))
        {
            _redirections.Add(StatusCodePattern.Parse(pattern));
        }
    }

    private protected void AddResponseMediaType(string mediaType) => _responseMediaTypes.Add(mediaType);

    private protected void AddErrorReader<TError>(JsonReadFunction<TError> read, string patterns)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(patterns);
        foreach (var pattern in patterns.Split(' '))
        {
            _errorReaders.Add(new ErrorResponseReader<TError>(StatusCodePattern.Parse(pattern), read));
        }
    }

    private string BuildAccept()
    {
        var accept = new List<MediaTypeWithQualityHeaderValue>();
        foreach (var type in _responseMediaTypes)
        {
            // Specs contain invalid media types as well, which cannot be sent in the header.
            if (MediaTypeWithQualityHeaderValue.TryParse(type, out var value) && !accept.Contains(value))
            {
                accept.Add(value);
            }
        }

        if (accept.Count == 0)
        {
            accept.Add(new(Json));
        }
        else if (!accept.Exists(static value => value.MediaType == Json))
        {
            accept.Add(new(Json, 0.1));
        }

        return string.Join(", ", accept);
    }
}
