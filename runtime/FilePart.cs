namespace RunAi.Generated;

/// <summary>A file to upload as a part of a multipart body (RFC 7578).</summary>
/// <param name="content">The file's bytes. The stream is read once and left open; the call can only be repeated when it can seek.</param>
/// <param name="fileName">The name that the server is told.</param>
/// <param name="contentType">The media type.</param>
public sealed class FilePart(Stream content, string fileName, string contentType = "application/octet-stream")
{
    /// <summary>The file's bytes.</summary>
    public Stream Content { get; } = content ?? throw new ArgumentNullException(nameof(content));

    /// <summary>The name that the server is told.</summary>
    public string FileName { get; } = fileName ?? throw new ArgumentNullException(nameof(fileName));

    /// <summary>The media type.</summary>
    public string ContentType { get; } = contentType ?? throw new ArgumentNullException(nameof(contentType));
}
