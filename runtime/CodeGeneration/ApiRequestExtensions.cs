using System.ComponentModel;
using RunAi.Generated.Internal;

namespace RunAi.Generated.CodeGeneration;

/// <summary>Sends requests of operations whose result is a value type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ApiRequestExtensions
{
    /// <summary>Sends the request. The value is <see langword="null"/> if the response has a declared status code of the class 3xx.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="RunAiApiException">The server returned an error response.</exception>
    /// <exception cref="RunAiResponseException">The response does not match the spec.</exception>
    /// <exception cref="RunAiAuthenticationException">A token could not be acquired.</exception>
    /// <exception cref="RunAiConnectionException">No complete response was received.</exception>
    /// <exception cref="RunAiTimeoutException">The call did not complete within a timeout.</exception>
    public static Task<ApiResponse<T?>> SendForNullableAsync<T>(this ApiRequest<T> request, CancellationToken cancellationToken = default)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.SendAsync<ApiResponse<T?>, NullableResultFactory<T>>(cancellationToken);
    }
}
