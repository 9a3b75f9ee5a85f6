using System.Net.Http.Headers;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Testing.Recording;

/// <summary>Decompresses bodies that no other handler has decompressed.</summary>
internal static class ResponseDecompressor
{
    /// <exception cref="NotSupportedException">The content coding is not supported.</exception>
    public static async Task<byte[]> DecompressAsync(HttpContentHeaders headers, byte[] body, CancellationToken cancellationToken)
    {
        if (body.Length == 0)
        {
            return body;
        }

        HttpContent content = new ByteArrayContent(body);
        foreach (var coding in headers.ContentEncoding)
        {
            content.Headers.ContentEncoding.Add(coding);
        }

        while (content.Headers.ContentEncoding.LastOrDefault() is { } coding)
        {
            if (!DecompressedContent.IsSupported(coding))
            {
                throw new NotSupportedException(
                    $"A response with the Content-Encoding '{coding}' cannot be recorded, because secrets cannot be found in it. Do not request compression.");
            }

            content = new DecompressedContent(content, coding, acceptsPlain: true);
        }

        using (content)
        {
            return await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
