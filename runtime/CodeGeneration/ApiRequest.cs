using System.ComponentModel;

namespace RunAi.Generated.CodeGeneration;

/// <summary>One call in the making, whose success has no value.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiRequest : ApiRequestBase
{
    internal ApiRequest(ApiConnection connection, Operation operation)
        : base(connection, operation)
    {
    }

    /// <summary>Sends the call.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="RunAiApiException">The server answered with an error.</exception>
    /// <exception cref="RunAiAuthenticationException">There is no token for the call.</exception>
    /// <exception cref="HttpRequestException">There was no answer.</exception>
    public Task<ApiResponse> SendAsync(CancellationToken cancellationToken = default) => Connection.SendAsync((Operation)Operation, ToMessage(), cancellationToken);
}
