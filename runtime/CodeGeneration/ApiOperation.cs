using System.ComponentModel;
using System.Net.Http.Headers;
using RunAi.Generated.Internal;

namespace RunAi.Generated.CodeGeneration;

/// <summary>What every call of an operation shares. One instance per operation, made once.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ApiOperation
{
    private const string Json = "application/json";

    private readonly List<ErrorResponseReader> _errorReaders = [];
    private readonly List<string> _responseMediaTypes = [];
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
    }

    /// <summary>The operation's id in the API description.</summary>
    public string Id { get; }

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>The path, with its parameters in braces.</summary>
    public string Route { get; }

    /// <summary>The Run:ai role that the operation needs, where that is known.</summary>
    public string? RequiredRole { get; }

    internal RequestPathTemplate Template { get; }

    /// <summary>What traces call a call: its method and route, never its path.</summary>
    internal string SpanName => _spanName ??= $"{Method.Method} {Route}";

    /// <summary>What the operation can read, as a header: the declared success types, and JSON for errors at a lower rank.</summary>
    internal string Accept => _accept ??= BuildAccept();

    /// <summary>The exception for an error response, by the most precise pattern that is declared.</summary>
    internal RunAiApiException ReadError(BufferedResponse response)
    {
        ErrorResponseReader? best = null;
        foreach (var failure in _errorReaders)
        {
            if (failure.Pattern.Matches(response.Status) && failure.Pattern.Specificity > (best?.Pattern.Specificity ?? 0))
                best = failure;
        }

        return best is null ? new RunAiApiException(response) : best.Read(response);
    }

    private protected void AddResponseMediaType(string mediaType) => _responseMediaTypes.Add(mediaType);

    private protected void AddErrorReader<TError>(Serialization.JsonReadFunction<TError> read, string patterns)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(patterns);
        foreach (var pattern in patterns.Split(' '))
            _errorReaders.Add(new ErrorResponseReader<TError>(StatusCodePattern.Parse(pattern), read));
    }

    private string BuildAccept()
    {
        var accept = new List<MediaTypeWithQualityHeaderValue>();
        foreach (var type in _responseMediaTypes)
        {
            // A description may hold anything; what is no media type can't be asked for.
            if (MediaTypeWithQualityHeaderValue.TryParse(type, out var value) && !accept.Contains(value))
                accept.Add(value);
        }

        if (accept.Count == 0)
            accept.Add(new(Json));
        else if (!accept.Exists(static value => value.MediaType == Json))
            accept.Add(new(Json, 0.1));
        return string.Join(", ", accept);
    }
}
