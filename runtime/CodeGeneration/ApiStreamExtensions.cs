using System.ComponentModel;
using System.Runtime.CompilerServices;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

/// <summary>Reads the values of streams for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ApiStreamExtensions
{
    /// <summary>The length of the longest JSON value in bytes: 64 MiB.</summary>
    internal const long MaxValueLength = 64 * 1024 * 1024;

    /// <summary>The length of the longest line in bytes: 1 MiB.</summary>
    private const int MaxLineLength = 1024 * 1024;

    /// <summary>
    /// Reads one JSON value after another while the response arrives, with or without line breaks between them, such as newline-delimited JSON. The stream is
    /// disposed at the end of the enumeration.
    /// </summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="stream">The response.</param>
    /// <param name="read">Reads a value.</param>
    /// <param name="cancellationToken">A token to cancel the enumeration.</param>
    /// <returns>The values. Those before an error are returned before the exception is thrown.</returns>
    /// <exception cref="RunAiResponseException">A value is not valid JSON or does not match the spec, or the response ends inside it.</exception>
    /// <exception cref="RunAiConnectionException">The connection failed.</exception>
    public static async IAsyncEnumerable<T> ReadJsonValuesAsync<T>(
        this ApiStream stream, JsonReadFunction<T> read, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(read);
        var reader = new JsonValueReader<T>(stream, read, MaxValueLength);
        await using (reader.ConfigureAwait(false))
        {
            while (await reader.MoveNextAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return reader.Current;
            }
        }
    }

    /// <summary>
    /// Reads the lines of a text in UTF-8 while the response arrives, such as a log. The time between lines is not limited. Lines end with LF or CRLF.
    /// A line of more than 1 MiB is returned in parts, so that memory is bounded, and invalid bytes are replaced by U+FFFD. The stream is disposed at the
    /// end of the enumeration.
    /// </summary>
    /// <param name="stream">The response.</param>
    /// <param name="cancellationToken">A token to cancel the enumeration.</param>
    /// <returns>The lines. Those before an error are returned before the exception is thrown.</returns>
    /// <exception cref="RunAiConnectionException">The connection failed.</exception>
    public static async IAsyncEnumerable<string> ReadLinesAsync(
        this ApiStream stream, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var reader = new TextLineReader(stream, MaxLineLength);
        await using (reader.ConfigureAwait(false))
        {
            while (await reader.MoveNextAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return reader.Current;
            }
        }
    }
}
