namespace RunAi.Generated;

/// <summary>Represents a successful response with a result.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
public sealed class ApiResponse<T> : ApiResponse
{
    /// <summary>Initializes a new instance of the <see cref="ApiResponse{T}"/> class, for example in a test.</summary>
    /// <param name="statusCode">The HTTP status code.</param>
    /// <param name="value">The result.</param>
    /// <param name="headers">The headers, or <see langword="null"/> for none.</param>
    public ApiResponse(int statusCode, T value, IReadOnlyDictionary<string, IEnumerable<string>>? headers = null)
        : base(statusCode, headers) => Value = value;

    internal ApiResponse(HttpResponseMessage response, T value)
        : base(response) => Value = value;

    /// <summary>Gets the result. It is the default of <typeparamref name="T"/> if the status code is declared without a body.</summary>
    public T Value { get; }
}
