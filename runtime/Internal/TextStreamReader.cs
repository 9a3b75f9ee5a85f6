using System.Text;

namespace RunAi.Generated.Internal;

/// <summary>Reads a text in UTF-8 to its end. Invalid bytes are replaced by U+FFFD.</summary>
internal static class TextStreamReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="stream">The text.</param>
    /// <param name="limit">The longest text in bytes.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <exception cref="RunAiConnectionException">The connection failed, or the text is longer than the limit.</exception>
    public static async Task<string> ReadToEndAsync(ApiStream stream, long limit, CancellationToken cancellationToken)
    {
        using var buffer = new StreamBuffer(stream.Content, limit);
        using var deadline = CallDeadline.Start(Timeout.InfiniteTimeSpan, cancellationToken);
        try
        {
            while (!buffer.IsComplete)
            {
                await buffer.FillAsync(deadline).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (StreamFailure.Convert(exception, stream, deadline) is { } failure)
        {
            throw failure;
        }

        return Encoding.UTF8.GetString(buffer.Bytes);
    }
}
