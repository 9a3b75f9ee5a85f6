namespace RunAi.Generated.Internal;

/// <summary>The value with the answer's status and headers.</summary>
internal readonly struct ResponseShape<T> : IResultShape<T, ApiResponse<T>>
{
    public static ApiResponse<T> Of(HttpResponseMessage response, T value) => new(response, value);
}
