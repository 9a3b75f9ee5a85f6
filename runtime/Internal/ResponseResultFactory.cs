namespace RunAi.Generated.Internal;

/// <summary>The value with the answer's status and headers.</summary>
internal readonly struct ResponseResultFactory<T> : IResultFactory<T, ApiResponse<T>>
{
    public static ApiResponse<T> Create(HttpResponseMessage response, T value) => new(response, value);
}
