using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Internal;

/// <summary>A request that knows its operation. A class of its own: an entry in the message's options would cost each call a dictionary.</summary>
internal sealed class ApiRequestMessage : HttpRequestMessage
{
    public ApiRequestMessage(ApiOperation operation)
    {
        Operation = operation;
        Method = operation.Method;
    }

    public ApiOperation Operation { get; }
}
