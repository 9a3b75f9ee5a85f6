using System.ComponentModel;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

/// <summary>An operation whose success has a value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Operation<T> : ApiOperation
{
    private readonly List<SuccessResponseReader<T>> _successReaders = [];

    /// <summary>Describes an operation.</summary>
    /// <param name="id">Its id in the API description.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="route">The path, with its parameters in braces.</param>
    /// <param name="requiredRole">The Run:ai role that it needs, where that is known.</param>
    public Operation(string id, HttpMethod method, string route, string? requiredRole = null)
        : base(id, method, route, requiredRole)
    {
    }

    /// <summary>Declares a success without a body: the value is the default of <typeparamref name="T"/>.</summary>
    /// <param name="pattern">A status ("204"), a range ("2XX") or "default".</param>
    /// <exception cref="ArgumentException">The pattern is none of these.</exception>
    public Operation<T> Returns(string pattern)
    {
        _successReaders.Add(new EmptyResponseReader<T>(StatusCodePattern.Parse(pattern)));
        return this;
    }

    /// <summary>Declares a success with a JSON body.</summary>
    /// <param name="pattern">A status ("200"), a range ("2XX") or "default".</param>
    /// <param name="mediaType">The media type.</param>
    /// <param name="read">Reads the value.</param>
    /// <exception cref="ArgumentException">The pattern is none of these.</exception>
    public Operation<T> Returns(string pattern, string mediaType, JsonReadFunction<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return Add(new JsonResponseReader<T>(StatusCodePattern.Parse(pattern), mediaType, read));
    }

    /// <summary>Declares the model of errors.</summary>
    /// <typeparam name="TError">The model.</typeparam>
    /// <param name="patterns">The statuses, as for <see cref="Returns(string)"/>, with spaces between them.</param>
    /// <exception cref="ArgumentException">A pattern is not valid.</exception>
    public Operation<T> Fails<TError>(string patterns)
        where TError : class, IJsonModel<TError> => Fails(TError.Read, patterns);

    /// <summary>Declares the type of errors.</summary>
    /// <typeparam name="TError">The type.</typeparam>
    /// <param name="read">Reads a value of it.</param>
    /// <param name="patterns">The statuses, as for <see cref="Returns(string)"/>, with spaces between them.</param>
    /// <exception cref="ArgumentException">A pattern is not valid.</exception>
    public Operation<T> Fails<TError>(JsonReadFunction<TError> read, string patterns)
    {
        AddErrorReader(read, patterns);
        return this;
    }

    internal Operation<T> Add(SuccessResponseReader<T> reader)
    {
        _successReaders.Add(reader);
        if (reader.MediaType is { } mediaType)
            AddResponseMediaType(mediaType);
        return this;
    }

    /// <summary>
    /// What reads a status: the most precise pattern, and of equal ones the one of the answer's media type. "default" counts for 2xx only:
    /// an error is never taken for a value. Null when nothing is declared for the status.
    /// </summary>
    internal SuccessResponseReader<T>? FindSuccess(HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        SuccessResponseReader<T>? best = null;
        foreach (var candidate in _successReaders)
        {
            var specificity = candidate.Pattern.Specificity;
            if (!candidate.Pattern.Matches(status) || (specificity == 1 && !response.IsSuccessStatusCode))
                continue;

            var rank = best is null ? 1 : specificity - best.Pattern.Specificity;
            if (rank > 0 || (rank == 0 && !HasType(best!, response) && HasType(candidate, response)))
                best = candidate;
        }

        return best;
    }

    /// <summary>The reader of JSON that a 2xx which isn't declared gets.</summary>
    internal JsonResponseReader<T>? FindJsonReader()
    {
        foreach (var candidate in _successReaders)
        {
            if (candidate is JsonResponseReader<T> reader)
                return reader;
        }

        return null;
    }

    private static bool HasType(SuccessResponseReader<T> reader, HttpResponseMessage response) =>
        reader.MediaType is { } type
        && response.Content.Headers.ContentType?.MediaType is { } actual
        && type.StartsWith(actual, StringComparison.OrdinalIgnoreCase);
}
