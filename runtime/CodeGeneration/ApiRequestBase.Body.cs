using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

public abstract partial class ApiRequestBase
{
    private const string Json = "application/json";

    /// <summary>Sets a JSON body; <see langword="null"/> sends no body.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <param name="body">The body.</param>
    /// <param name="write">Writes the body.</param>
    /// <param name="mediaType">The media type.</param>
    /// <exception cref="ArgumentException">The media type is not valid, or is missing although there is a body.</exception>
    public void SetJsonBody<T>(T body, JsonWriteAction<T> write, string? mediaType = Json)
    {
        if (body is not null)
        {
            SetContent(JsonText.ToContent(body, write), mediaType);
        }
    }

    /// <summary>Sets a text body, encoded in UTF-8; <see langword="null"/> sends no body.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mediaType">The media type.</param>
    /// <exception cref="ArgumentException">The media type is not valid, or is missing although there is a body.</exception>
    public void SetTextBody(string? text, string? mediaType)
    {
        if (text is null)
        {
            return;
        }

        var content = new TextContent(text);
        SetContent(content, mediaType);
        content.Headers.ContentType!.CharSet ??= "utf-8";
    }

    /// <summary>
    /// Sets a body that is read from a stream and leaves the stream open; <see langword="null"/> sends no body. After a rejected token the request is
    /// only sent again if the stream can seek.
    /// </summary>
    /// <param name="stream">The stream, read from its current position.</param>
    /// <param name="mediaType">The media type.</param>
    /// <exception cref="ArgumentException">The media type is not valid, or is missing although there is a body.</exception>
    public void SetStreamBody(Stream? stream, string? mediaType)
    {
        if (stream is not null)
        {
            SetContent(new CallerStreamContent(stream), mediaType);
        }
    }

    /// <summary>
    /// Replaces the media type of the body; <see langword="null"/> keeps it. Must be called after the body is set. A text body becomes a JSON string if the
    /// media type is JSON.
    /// </summary>
    /// <param name="mediaType">The media type.</param>
    /// <exception cref="ArgumentException">The media type is not valid.</exception>
    public void SetContentType(string? mediaType)
    {
        if (mediaType is not null && _message.Content is { } content)
        {
            var contentType = HeaderWriter.ParseMediaType(mediaType);
            if (content is TextContent text && JsonMediaTypes.Contains(contentType.MediaType))
            {
                SetContent(JsonText.ToContent(text.Text, JsonWrite.String), mediaType);
                return;
            }

            contentType.CharSet ??= content.Headers.ContentType?.CharSet;
            content.Headers.ContentType = contentType;
        }
    }

    private void SetContent(HttpContent content, string? mediaType)
    {
        if (mediaType == Json)
        {
            HeaderWriter.AddWithoutValidation(content.Headers, "Content-Type", Json);
        }
        else
        {
            content.Headers.ContentType = HeaderWriter.ParseMediaType(mediaType);
        }

        _message.Content = content;
    }
}
