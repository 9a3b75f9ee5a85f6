namespace RunAi.Generated.Internal;

/// <summary>Returns the response with the result.</summary>
internal readonly struct ResponseResultFactory<T> : IResultFactory<T, ApiResponse<T>>
{
    public static bool ReturnsResponse => true;

    public static ApiResponse<T> Create(HttpResponseMessage response, T value, bool hasValue, IReadOnlyList<string>? unread) => new(response, value, unread);
}
