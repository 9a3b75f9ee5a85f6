namespace RunAi.Generated;

/// <summary>The answer to a call that succeeded, with its value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class ApiResponse<T> : ApiResponse
{
    /// <summary>Creates an answer, for instance in a fake of a client.</summary>
    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="value">The value.</param>
    /// <param name="headers">The headers; none when left out.</param>
    public ApiResponse(int statusCode, T value, IReadOnlyDictionary<string, IEnumerable<string>>? headers = null)
        : base(statusCode, headers) => Value = value;

    internal ApiResponse(HttpResponseMessage response, T value)
        : base(response) => Value = value;

    /// <summary>The value; the type's default when the status is one that is declared without a body.</summary>
    public T Value { get; }
}
