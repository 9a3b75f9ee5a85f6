using System.ComponentModel;
using RunAi.Generated.Internal;

namespace RunAi.Generated.CodeGeneration;

/// <summary>Represents a request of an operation with a result.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiRequest<T> : ApiRequestBase
{
    internal ApiRequest(ApiConnection connection, Operation<T> operation)
        : base(connection, operation)
    {
    }

    /// <summary>Sends the request. A response with a declared status code of the class 3xx is returned without a value.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="RunAiApiException">The server returned an error response.</exception>
    /// <exception cref="RunAiResponseException">The response does not match the spec.</exception>
    /// <exception cref="RunAiAuthenticationException">A token could not be acquired.</exception>
    /// <exception cref="RunAiConnectionException">No complete response was received.</exception>
    /// <exception cref="RunAiTimeoutException">The call did not complete within a timeout.</exception>
    public Task<ApiResponse<T>> SendAsync(CancellationToken cancellationToken = default) =>
        SendAsync<ApiResponse<T>, ResponseResultFactory<T>>(cancellationToken);

    /// <summary>
    /// Sends the request and returns the result without the status code and headers. A response with a status code of the class 3xx throws an exception.
    /// </summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="RunAiApiException">The server returned an error response.</exception>
    /// <exception cref="RunAiResponseException">The response does not match the spec.</exception>
    /// <exception cref="RunAiAuthenticationException">A token could not be acquired.</exception>
    /// <exception cref="RunAiConnectionException">No complete response was received.</exception>
    /// <exception cref="RunAiTimeoutException">The call did not complete within a timeout.</exception>
    public Task<T> SendForValueAsync(CancellationToken cancellationToken = default) =>
        SendAsync<T, ValueResultFactory<T>>(cancellationToken);

    internal Task<TResult> SendAsync<TResult, TFactory>(CancellationToken cancellationToken)
        where TFactory : IResultFactory<T, TResult> =>
        Connection.SendAsync<T, TResult, TFactory>((Operation<T>)Operation, ToMessage(), cancellationToken);

    /// <summary>Sends the request and opens the list in the response.</summary>
    internal Task<JsonItemReader?> OpenItemsAsync(ListLayout layout, CancellationToken cancellationToken) =>
        Connection.OpenItemsAsync((Operation<T>)Operation, ToMessage(), layout, cancellationToken);
}
