using System.ComponentModel;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

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

    /// <summary>Declares a text body of an operation that also has successful responses without a body.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="pattern">A status code ("200"), a range ("2XX") or "default".</param>
    /// <param name="mediaType">The media type.</param>
    /// <exception cref="ArgumentException">The pattern is not valid.</exception>
    public static Operation<string?> ReturnsOptionalText(this Operation<string?> operation, string pattern, string mediaType) =>
        ReturnsText(operation!, pattern, mediaType)!;

    /// <summary>Declares a body, returned as a stream, of an operation that also has successful responses without a body.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="pattern">A status code ("200"), a range ("2XX") or "default".</param>
    /// <param name="mediaType">The media type.</param>
    /// <exception cref="ArgumentException">The pattern is not valid.</exception>
    public static Operation<ApiStream?> ReturnsOptionalStream(this Operation<ApiStream?> operation, string pattern, string mediaType) =>
        ReturnsStream(operation!, pattern, mediaType)!;

    /// <summary>Declares a response of the class 3xx (RFC 9110, section 15.4) whose Location header is the result.</summary>
    /// <typeparam name="T"><see cref="Uri"/>, which is nullable if a response may lack the header.</typeparam>
    /// <param name="operation">The operation.</param>
    /// <param name="pattern">A status code ("302") or a range ("3XX").</param>
    /// <exception cref="ArgumentException">The pattern is not valid.</exception>
    public static Operation<T> ReturnsLocation<T>(this Operation<T> operation, string pattern)
        where T : Uri?
    {
        ArgumentNullException.ThrowIfNull(operation);
        return operation.Add(new LocationResponseReader<T>(StatusCodePattern.Parse(pattern)));
    }

    /// <summary>
    /// Declares a successful response with a value that is a JSON string. In a media type other than JSON the body is the text of the value.
    /// </summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="operation">The operation.</param>
    /// <param name="pattern">A status code ("200"), a range ("2XX") or "default".</param>
    /// <param name="mediaType">The media range.</param>
    /// <param name="read">Reads the result from a JSON string.</param>
    /// <exception cref="ArgumentException">The pattern is not valid.</exception>
    public static Operation<T> ReturnsJsonOrText<T>(this Operation<T> operation, string pattern, string mediaType, JsonReadFunction<T> read)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(read);
        return operation.Add(new JsonOrTextResponseReader<T>(StatusCodePattern.Parse(pattern), mediaType, read));
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
