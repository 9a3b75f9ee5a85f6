using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated;

/// <summary>What handlers in front of the transport may ask of a request.</summary>
public static class RunAiRequestExtensions
{
    /// <summary>The operation that a generated client calls: its id, method and route; null for other requests.</summary>
    /// <param name="request">The request.</param>
    public static ApiOperation? GetRunAiOperation(this HttpRequestMessage request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return (request as ApiRequestBase)?.Operation;
    }
}
