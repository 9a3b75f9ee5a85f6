using System.ComponentModel;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

/// <summary>An operation whose success has no body.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Operation : ApiOperation
{
    private readonly List<StatusCodePattern> _successPatterns = [];

    /// <summary>Describes an operation.</summary>
    /// <param name="id">Its id in the API description.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="route">The path, with its parameters in braces.</param>
    /// <param name="requiredRole">The Run:ai role that it needs, where that is known.</param>
    public Operation(string id, HttpMethod method, string route, string? requiredRole = null)
        : base(id, method, route, requiredRole)
    {
    }

    /// <summary>Declares a success without a body.</summary>
    /// <param name="pattern">A status ("204"), a range ("2XX") or "default".</param>
    /// <exception cref="ArgumentException">The pattern is none of these.</exception>
    public Operation Returns(string pattern)
    {
        _successPatterns.Add(StatusCodePattern.Parse(pattern));
        return this;
    }

    /// <summary>Declares the model of errors.</summary>
    /// <typeparam name="TError">The model.</typeparam>
    /// <param name="patterns">The statuses, as for <see cref="Returns"/>, with spaces between them.</param>
    /// <exception cref="ArgumentException">A pattern is not valid.</exception>
    public Operation Fails<TError>(string patterns)
        where TError : class, IJsonModel<TError> => Fails(TError.Read, patterns);

    /// <summary>Declares the type of errors.</summary>
    /// <typeparam name="TError">The type.</typeparam>
    /// <param name="read">Reads a value of it.</param>
    /// <param name="patterns">The statuses, as for <see cref="Returns"/>, with spaces between them.</param>
    /// <exception cref="ArgumentException">A pattern is not valid.</exception>
    public Operation Fails<TError>(JsonReadFunction<TError> read, string patterns)
    {
        AddErrorReader(read, patterns);
        return this;
    }

    /// <summary>Every 2xx is a success, and so is any other status that is declared by its number or range.</summary>
    internal bool IsSuccess(HttpResponseMessage response)
    {
        if (response.IsSuccessStatusCode)
            return true;

        foreach (var pattern in _successPatterns)
        {
            if (pattern.Specificity > 1 && pattern.Matches((int)response.StatusCode))
                return true;
        }

        return false;
    }
}
