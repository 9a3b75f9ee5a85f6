using System.ComponentModel;
using RunAi.Generated.Internal;
using RunAi.Generated.Security;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

/// <summary>Represents an operation whose successful responses have no body.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Operation : ApiOperation
{
    private readonly List<StatusCodePattern> _successPatterns = [];

    /// <summary>Initializes a new instance of the <see cref="Operation"/> class.</summary>
    /// <param name="id">The <c>operationId</c> in the spec.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="route">The path template, with the parameters in braces.</param>
    /// <param name="requiredRole">The Run:ai role that the operation requires, or <see langword="null"/> if it is not known.</param>
    public Operation(string id, HttpMethod method, string route, string? requiredRole = null)
        : base(id, method, route, requiredRole)
    {
    }

    /// <summary>Declares the credentials that the operation requires.</summary>
    /// <param name="requirement">The credentials.</param>
    public Operation Requires(SecurityRequirement requirement)
    {
        Requirement = requirement;
        return this;
    }

    /// <summary>Declares a successful response without a body.</summary>
    /// <param name="pattern">A status code ("204"), a range ("2XX") or "default".</param>
    /// <exception cref="ArgumentException">The pattern is not valid.</exception>
    public Operation Returns(string pattern)
    {
        _successPatterns.Add(StatusCodePattern.Parse(pattern));
        return this;
    }

    /// <summary>Declares a successful response to a HEAD request. It has no body, but a media type that the Accept header contains.</summary>
    /// <param name="pattern">A status code ("200"), a range ("2XX") or "default".</param>
    /// <param name="mediaType">The media type.</param>
    /// <exception cref="ArgumentException">The pattern is not valid.</exception>
    public Operation Returns(string pattern, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(mediaType);
        AddResponseMediaType(mediaType);
        return Returns(pattern);
    }

    /// <summary>
    /// Declares responses of the class 3xx (RFC 9110, section 15.4). <see cref="ApiRequest.SendAsync"/> returns them;
    /// <see cref="ApiRequest.SendForSuccessAsync"/> throws an exception.
    /// </summary>
    /// <param name="patterns">The status code patterns, as for <see cref="Returns(string)"/>, separated by spaces.</param>
    /// <exception cref="ArgumentException">A pattern is not valid.</exception>
    public Operation ReturnsRedirection(string patterns)
    {
        AddRedirections(patterns);
        return this;
    }

    /// <summary>Declares error responses without a model.</summary>
    /// <param name="patterns">The status code patterns, as for <see cref="Returns(string)"/>, separated by spaces.</param>
    /// <exception cref="ArgumentException">A pattern is not valid.</exception>
    public Operation Fails(string patterns)
    {
        AddUntypedErrors(patterns);
        return this;
    }

    /// <summary>Declares a model for error responses.</summary>
    /// <typeparam name="TError">The type of the model.</typeparam>
    /// <param name="patterns">The status code patterns, as for <see cref="Returns(string)"/>, separated by spaces.</param>
    /// <exception cref="ArgumentException">A pattern is not valid.</exception>
    public Operation Fails<TError>(string patterns)
        where TError : class, IJsonModel<TError> => Fails(TError.Read, patterns);

    /// <summary>Declares a type for error responses.</summary>
    /// <typeparam name="TError">The type.</typeparam>
    /// <param name="read">Reads an error.</param>
    /// <param name="patterns">The status code patterns, as for <see cref="Returns(string)"/>, separated by spaces.</param>
    /// <exception cref="ArgumentException">A pattern is not valid.</exception>
    public Operation Fails<TError>(JsonReadFunction<TError> read, string patterns)
    {
        AddErrorReader(read, patterns);
        return this;
    }

    private protected override bool HasSuccesses => _successPatterns.Count > 0;

    /// <inheritdoc />
    internal override bool IsDeclaredSuccess(HttpResponseMessage response) =>
        _successPatterns.Exists(pattern => pattern.Matches((int)response.StatusCode) && (pattern.Specificity > 1 || response.IsSuccessStatusCode));

    /// <summary>Returns a value indicating whether the status code is in the range 200 to 299, or is declared as a success by its number or range.</summary>
    internal bool IsSuccess(HttpResponseMessage response)
    {
        if (response.IsSuccessStatusCode)
        {
            return true;
        }

        foreach (var pattern in _successPatterns)
        {
            if (pattern.Specificity > 1 && pattern.Matches((int)response.StatusCode))
            {
                return true;
            }
        }

        return false;
    }
}
