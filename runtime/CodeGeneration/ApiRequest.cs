using System.ComponentModel;

namespace RunAi.Generated.CodeGeneration;

/// <summary>Represents a request of an operation without a result.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiRequest : ApiRequestBase
{
    internal ApiRequest(ApiConnection connection, Operation operation)
        : base(connection, operation)
    {
    }

    /// <summary>Sends the request. A response with a declared status code of the class 3xx is returned.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="RunAiApiException">The server returned an error response.</exception>
    /// <exception cref="RunAiAuthenticationException">A token could not be acquired.</exception>
    /// <exception cref="RunAiConnectionException">No complete response was received.</exception>
    /// <exception cref="RunAiTimeoutException">The call did not complete within a timeout.</exception>
    public Task<ApiResponse> SendAsync(CancellationToken cancellationToken = default) =>
        Connection.SendAsync((Operation)Operation, ToMessage(), returnsRedirection: true, cancellationToken);

    /// <summary>Sends the request. A response with a status code of the class 3xx throws an exception.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="RunAiApiException">The server returned an error response or a redirection.</exception>
    /// <exception cref="RunAiAuthenticationException">A token could not be acquired.</exception>
    /// <exception cref="RunAiConnectionException">No complete response was received.</exception>
    /// <exception cref="RunAiTimeoutException">The call did not complete within a timeout.</exception>
    public Task<ApiResponse> SendForSuccessAsync(CancellationToken cancellationToken = default) =>
        Connection.SendAsync((Operation)Operation, ToMessage(), returnsRedirection: false, cancellationToken);
}
