namespace RunAi.Generated.Internal;

/// <summary>Returns the response with the result, or with <see langword="null"/> if there is none.</summary>
internal readonly struct NullableResultFactory<T> : IResultFactory<T, ApiResponse<T?>>
    where T : struct
{
    public static bool ReturnsResponse => true;

    public static ApiResponse<T?> Create(HttpResponseMessage response, T value, bool hasValue, IReadOnlyList<string>? unread) =>
        new(response, hasValue ? value : null, unread);
}
