namespace RunAi.Generated;

/// <summary>Represents a file to upload as a part of a multipart body (RFC 7578).</summary>
/// <param name="content">The content of the file. The stream is left open. The request can only be sent again if the stream can seek.</param>
/// <param name="fileName">The file name that is sent.</param>
/// <param name="contentType">The media type. The default is <c>application/octet-stream</c>.</param>
public sealed class FilePart(Stream content, string fileName, string contentType = "application/octet-stream")
{
    /// <summary>Gets the content of the file.</summary>
    public Stream Content { get; } = content ?? throw new ArgumentNullException(nameof(content));

    /// <summary>Gets the file name that is sent.</summary>
    public string FileName { get; } = fileName ?? throw new ArgumentNullException(nameof(fileName));

    /// <summary>Gets the media type.</summary>
    public string ContentType { get; } = contentType ?? throw new ArgumentNullException(nameof(contentType));
}
