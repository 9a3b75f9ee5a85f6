using System.ComponentModel;
using RunAi.Generated.Internal;

namespace RunAi.Generated.CodeGeneration;

/// <summary>One call in the making, whose success has a value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiRequest<T> : ApiRequestBase
{
    internal ApiRequest(ApiConnection connection, Operation<T> operation)
        : base(connection, operation)
    {
    }

    /// <summary>Sends the call.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="RunAiApiException">The server answered with an error.</exception>
    /// <exception cref="RunAiResponseException">The server's answer isn't what the operation declares.</exception>
    /// <exception cref="RunAiAuthenticationException">There is no token for the call.</exception>
    /// <exception cref="HttpRequestException">There was no answer.</exception>
    public Task<ApiResponse<T>> SendAsync(CancellationToken cancellationToken = default) =>
        Connection.SendAsync<T, ApiResponse<T>, ResponseResultFactory<T>>((Operation<T>)Operation, ToMessage(), cancellationToken);

    /// <summary>Sends the call; of the answer only the value is kept.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="RunAiApiException">The server answered with an error.</exception>
    /// <exception cref="RunAiResponseException">The server's answer isn't what the operation declares.</exception>
    /// <exception cref="RunAiAuthenticationException">There is no token for the call.</exception>
    /// <exception cref="HttpRequestException">There was no answer.</exception>
    public Task<T> SendForValueAsync(CancellationToken cancellationToken = default) =>
        Connection.SendAsync<T, T, ValueResultFactory<T>>((Operation<T>)Operation, ToMessage(), cancellationToken);

    /// <summary>Sends the call and opens the list in its answer.</summary>
    internal Task<JsonItemReader?> OpenItemsAsync(ListLayout layout, CancellationToken cancellationToken) =>
        Connection.OpenItemsAsync((Operation<T>)Operation, ToMessage(), layout, cancellationToken);
}
