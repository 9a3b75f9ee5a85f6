using RunAi.Generated.Internal;

namespace RunAi.Generated.SpecTool.Downloading;

/// <summary>Reads downloaded documents.</summary>
internal static class DocumentReader
{
    /// <summary>The timeout for the complete response. The timeout of <see cref="HttpClient"/> ends with the headers.</summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromMinutes(5);

    /// <summary>The maximum size in bytes, which is larger than the limit of the generator.</summary>
    private const int MaxDocumentSize = 128 * 1024 * 1024;

    /// <summary>Reads a response.</summary>
    /// <param name="body">The response.</param>
    /// <param name="source">The address for messages.</param>
    /// <param name="mediaType">The media type of the response.</param>
    /// <param name="cancellationToken">A token to cancel the download.</param>
    /// <exception cref="DownloadException">The response is too large or is an HTML page.</exception>
    public static async Task<byte[]> ReadAsync(Stream body, string source, string? mediaType, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var block = new byte[81920];
        int read;
        while ((read = await body.ReadAsync(block, cancellationToken)) > 0)
        {
            if (buffer.Length + read > MaxDocumentSize)
            {
                throw new DownloadException($"{source} returned more than {MaxDocumentSize >> 20} MiB. Check that SourceUrl is the URL of a spec.");
            }

            buffer.Write(block, 0, read);
        }

        var document = buffer.ToArray();
        return HtmlPage.IsMatch(document, mediaType)
            ? throw new DownloadException(
                $"{source} returned a document that {HtmlPage.Describe(document)}. Check that SourceUrl is the URL of the spec itself.")
            : document;
    }

    /// <summary>Creates the exception for a response that is not complete in time.</summary>
    public static DownloadException CreateTimeoutException(string source, Exception inner) =>
        new($"{source} did not send a complete response within {Timeout.TotalMinutes} minutes. Try again later, or check SourceUrl.", inner);
}
