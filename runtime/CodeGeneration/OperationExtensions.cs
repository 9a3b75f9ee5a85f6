using System.ComponentModel;
using RunAi.Generated.Internal;

namespace RunAi.Generated.CodeGeneration;

/// <summary>Declares successful responses that are not JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class OperationExtensions
{
    /// <summary>Declares a successful response with a text body.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="pattern">A status code ("200"), a range ("2XX") or "default".</param>
    /// <param name="mediaType">The media type.</param>
    /// <exception cref="ArgumentException">The pattern is not valid.</exception>
    public static Operation<string> ReturnsText(this Operation<string> operation, string pattern, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return operation.Add(new TextResponseReader(StatusCodePattern.Parse(pattern), mediaType));
    }

    /// <summary>Declares a successful response whose body is returned as a stream.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="pattern">A status code ("200"), a range ("2XX") or "default".</param>
    /// <param name="mediaType">The media type.</param>
    /// <exception cref="ArgumentException">The pattern is not valid.</exception>
    public static Operation<ApiStream> ReturnsStream(this Operation<ApiStream> operation, string pattern, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return operation.Add(new StreamResponseReader(StatusCodePattern.Parse(pattern), mediaType));
    }
}
