using System.ComponentModel;
using RunAi.Generated.Diagnostics.Drift;
using RunAi.Generated.Internal;
using RunAi.Generated.Security;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

/// <summary>Represents an operation with a result.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Operation<T> : ApiOperation
{
    private readonly List<SuccessResponseReader<T>> _successReaders = [];
    private bool? _allowsAbsence;

    /// <summary>Initializes a new instance of the <see cref="Operation{T}"/> class.</summary>
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
    public Operation<T> Requires(SecurityRequirement requirement)
    {
        Requirement = requirement;
        return this;
    }

    /// <summary>Declares a successful response without a body. The result is the default of <typeparamref name="T"/>.</summary>
    /// <param name="pattern">A status code ("204"), a range ("2XX") or "default".</param>
    /// <exception cref="ArgumentException">The pattern is not valid.</exception>
    public Operation<T> Returns(string pattern)
    {
        _successReaders.Add(new EmptyResponseReader<T>(StatusCodePattern.Parse(pattern)));
        return this;
    }

    /// <summary>Declares a successful response with a JSON body.</summary>
    /// <param name="pattern">A status code ("200"), a range ("2XX") or "default".</param>
    /// <param name="mediaType">The media type.</param>
    /// <param name="read">Reads the result.</param>
    /// <exception cref="ArgumentException">The pattern is not valid.</exception>
    public Operation<T> Returns(string pattern, string mediaType, JsonReadFunction<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return Add(new JsonResponseReader<T>(StatusCodePattern.Parse(pattern), mediaType, read));
    }

    /// <summary>
    /// Declares responses of the class 3xx (RFC 9110, section 15.4). <see cref="ApiRequest{T}.SendAsync"/> returns them without a value;
    /// <see cref="ApiRequest{T}.SendForValueAsync"/> throws an exception.
    /// </summary>
    /// <param name="patterns">The status code patterns, as for <see cref="Returns(string)"/>, separated by spaces.</param>
    /// <exception cref="ArgumentException">A pattern is not valid.</exception>
    public Operation<T> ReturnsRedirection(string patterns)
    {
        AddRedirections(patterns);
        return this;
    }

    /// <summary>Declares error responses without a model.</summary>
    /// <param name="patterns">The status code patterns, as for <see cref="Returns(string)"/>, separated by spaces.</param>
    /// <exception cref="ArgumentException">A pattern is not valid.</exception>
    public Operation<T> Fails(string patterns)
    {
        AddUntypedErrors(patterns);
        return this;
    }

    /// <summary>Declares a model for error responses.</summary>
    /// <typeparam name="TError">The type of the model.</typeparam>
    /// <param name="patterns">The status code patterns, as for <see cref="Returns(string)"/>, separated by spaces.</param>
    /// <exception cref="ArgumentException">A pattern is not valid.</exception>
    public Operation<T> Fails<TError>(string patterns)
        where TError : class, IJsonModel<TError> => Fails(TError.Read, patterns);

    /// <summary>Declares a type for error responses.</summary>
    /// <typeparam name="TError">The type.</typeparam>
    /// <param name="read">Reads an error.</param>
    /// <param name="patterns">The status code patterns, as for <see cref="Returns(string)"/>, separated by spaces.</param>
    /// <exception cref="ArgumentException">A pattern is not valid.</exception>
    public Operation<T> Fails<TError>(JsonReadFunction<TError> read, string patterns)
    {
        AddErrorReader(read, patterns);
        return this;
    }

    private protected override bool HasSuccesses => _successReaders.Count > 0;

    internal Operation<T> Add(SuccessResponseReader<T> reader)
    {
        _successReaders.Add(reader);
        if (reader.MediaType is { } mediaType)
        {
            AddResponseMediaType(mediaType);
        }

        return this;
    }

    /// <summary>
    /// Finds the reader of a response: by the most specific status code pattern, then by the media type. "default" only matches 2xx, so that an error is
    /// never read as a result. Returns <see langword="null"/> if the status code is not declared.
    /// </summary>
    internal SuccessResponseReader<T>? FindSuccess(HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        SuccessResponseReader<T>? best = null;
        foreach (var candidate in _successReaders)
        {
            var specificity = candidate.Pattern.Specificity;
            if (!candidate.Pattern.Matches(status) || (specificity == 1 && !response.IsSuccessStatusCode))
            {
                continue;
            }

            var rank = best is null ? 1 : specificity - best.Pattern.Specificity;
            if (rank > 0 || (rank == 0 && !HasType(best!, response) && HasType(candidate, response)))
            {
                best = candidate;
            }
        }

        return best;
    }

    /// <summary>
    /// Finds the reader of an undeclared 2xx. JSON can only be the operation's result, and so can any content of an operation that returns text or a
    /// stream.
    /// </summary>
    internal SuccessResponseReader<T>? FindReaderOfUndeclared(bool isJson)
    {
        SuccessResponseReader<T>? other = null;
        foreach (var candidate in _successReaders)
        {
            if (isJson && candidate is JsonResponseReader<T> or JsonOrTextResponseReader<T>)
            {
                return candidate;
            }

            if (candidate is { MediaType: not null } and not JsonResponseReader<T>)
            {
                other ??= candidate;
            }
        }

        return other;
    }

    /// <inheritdoc />
    internal override bool IsDeclaredSuccess(HttpResponseMessage response) => FindSuccess(response) is not null;

    /// <inheritdoc />
    internal override JsonReadFunction<object?>? FindJsonReader(HttpResponseMessage response) =>
        response.IsSuccessStatusCode && (FindSuccess(response) ?? FindReaderOfUndeclared(isJson: true)) is JsonResponseReader<T> reader
        && reader.ExpectsBody(response)
            ? reader.ReadValue
            : null;

    /// <summary>Returns the result of a response without a body.</summary>
    /// <exception cref="RunAiResponseException">The result must not be absent.</exception>
    internal T GetResultWithoutBody(HttpResponseMessage response, SuccessResponseReader<T>? reader)
    {
        if (reader is { HasBody: false })
        {
            IReadOnlyList<string>? unread = null;
            return reader.Read(new BufferedResponse(this, response, PooledBody.Empty), isStrict: false, ref unread);
        }

        return IsHead || (_allowsAbsence ??= AllowsAbsence())
            ? default!
            : throw ResponseExceptionFactory.CreateMissingBody(new BufferedResponse(this, response, PooledBody.Empty));
    }

    /// <summary>Returns a value indicating whether a declared response has no result, so that callers expect the default.</summary>
    private bool AllowsAbsence()
    {
        foreach (var candidate in _successReaders)
        {
            if (candidate.AllowsAbsence)
            {
                return true;
            }
        }

        return _successReaders.Count == 0;
    }

    private protected override bool DeclaresSuccessMediaType(int status, ReadOnlySpan<char> mediaType)
    {
        foreach (var candidate in _successReaders)
        {
            if (candidate.Pattern.Matches(status) && (candidate.MediaType is not { } declared || UndeclaredMediaType.IsMatch(declared, mediaType)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasType(SuccessResponseReader<T> reader, HttpResponseMessage response) =>
        reader.MediaType is { } type
        && response.Content.Headers.ContentType?.MediaType is { } actual
        && type.StartsWith(actual, StringComparison.OrdinalIgnoreCase);
}
