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

    internal ApiResponse(HttpResponseMessage response, T value, IReadOnlyList<string>? unread)
        : base(response)
    {
        Value = value;
        UnreadProperties = unread ?? [];
    }

    /// <summary>
    /// Gets the result. It is the default of <typeparamref name="T"/> if the status code is declared without a body,
    /// or is of the class 3xx.
    /// </summary>
    public T Value { get; }

    /// <summary>
    /// Gets the JSON paths of the properties whose values do not have the declared type or format, such as <c>$.entries[3].id</c> for a UUID that is not
    /// one. Such a property has its default value, and is written as it was received unless it is assigned. If
    /// <see cref="RunAiOptions.StrictResponses"/> is set, it is an error instead.
    /// </summary>
    public IReadOnlyList<string> UnreadProperties { get; init; } = [];
}
