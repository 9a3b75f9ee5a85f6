using System.ComponentModel;
using RunAi.Generated.Internal;

namespace RunAi.Generated.CodeGeneration;

/// <summary>Declares successes that are no JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class OperationExtensions
{
    /// <summary>Declares a success with a text body.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="pattern">A status ("200"), a range ("2XX") or "default".</param>
    /// <param name="mediaType">The media type.</param>
    /// <exception cref="ArgumentException">The pattern is none of these.</exception>
    public static Operation<string> ReturnsText(this Operation<string> operation, string pattern, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return operation.Add(new TextResponseReader(StatusCodePattern.Parse(pattern), mediaType));
    }

    /// <summary>Declares a success whose body is handed out as a stream.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="pattern">A status ("200"), a range ("2XX") or "default".</param>
    /// <param name="mediaType">The media type.</param>
    /// <exception cref="ArgumentException">The pattern is none of these.</exception>
    public static Operation<ApiStream> ReturnsStream(this Operation<ApiStream> operation, string pattern, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return operation.Add(new StreamResponseReader(StatusCodePattern.Parse(pattern), mediaType));
    }
}
