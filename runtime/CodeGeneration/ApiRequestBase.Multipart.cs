using System.Net.Http.Headers;
using System.Text;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

public abstract partial class ApiRequestBase
{
    private const string FormData = "form-data";

    /// <summary>Sets a multipart body, even if no part is added.</summary>
    /// <param name="subtype">The subtype of <c>multipart</c>.</param>
    public void StartMultipart(string subtype = FormData) => _ = GetMultipart(subtype);

    /// <summary>Adds a part with text. <see langword="null"/> is omitted.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the part.</param>
    /// <param name="value">The value.</param>
    /// <param name="contentType">The media type of the part. The default is plain text.</param>
    public void AddPart<T>(string name, T value, string? contentType = null)
    {
        if (WireFormat.ToText(value) is { } text)
        {
            AddContent(name, new ByteArrayContent(Encoding.UTF8.GetBytes(text)), contentType ?? "text/plain; charset=utf-8");
        }
    }

    /// <summary>Adds a text part for each value (RFC 7578, section 4.3). <see langword="null"/> is omitted.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="name">The name of the parts.</param>
    /// <param name="values">The values.</param>
    /// <param name="contentType">The media type of the parts. The default is plain text.</param>
    public void AddPartList<T>(string name, IEnumerable<T>? values, string? contentType = null)
    {
        foreach (var value in values ?? [])
        {
            AddPart(name, value, contentType);
        }
    }

    /// <summary>
    /// Adds one part with a delimited list (Swagger 2.0, <c>collectionFormat</c>; OpenAPI 3.1.1, Encoding Object). <see langword="null"/> and an empty list
    /// are omitted.
    /// </summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="name">The name of the part.</param>
    /// <param name="values">The values.</param>
    /// <param name="style">The style, which determines the separator.</param>
    /// <param name="contentType">The media type of the part. The default is plain text.</param>
    public void AddDelimitedPart<T>(string name, IEnumerable<T>? values, ParameterStyle style, string? contentType = null)
    {
        var texts = (values ?? []).Select(WireFormat.ToText).OfType<string>().ToList();
        if (texts.Count > 0)
        {
            AddPart(name, string.Join(ParameterExpansion.GetDelimiter(style), texts), contentType);
        }
    }

    /// <summary>Adds a part with JSON. <see langword="null"/> is omitted.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the part.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value.</param>
    /// <param name="contentType">The media type of the part.</param>
    public void AddJsonPart<T>(string name, T value, JsonWriteAction<T> write, string contentType = "application/json")
    {
        if (value is not null)
        {
            AddContent(name, JsonText.ToContent(value, write), contentType);
        }
    }

    /// <summary>Adds a part with JSON for each value (OpenAPI 3.1.1, Encoding Object). <see langword="null"/> is omitted.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="name">The name of the parts.</param>
    /// <param name="values">The values.</param>
    /// <param name="write">Writes a value.</param>
    /// <param name="contentType">The media type of the parts.</param>
    public void AddJsonParts<T>(string name, IEnumerable<T>? values, JsonWriteAction<T> write, string contentType = "application/json")
    {
        foreach (var value in values ?? [])
        {
            AddJsonPart(name, value, write, contentType);
        }
    }

    /// <summary>Adds a file. <see langword="null"/> is omitted.</summary>
    /// <param name="name">The name of the part.</param>
    /// <param name="file">The file.</param>
    public void AddFilePart(string name, FilePart? file)
    {
        if (file is null)
        {
            return;
        }

        AddContent(name, new CallerStreamContent(file.Content), file.ContentType, file.FileName);
    }

    /// <summary>Adds several files with the same name. <see langword="null"/> is omitted.</summary>
    /// <param name="name">The name of the parts.</param>
    /// <param name="files">The files.</param>
    public void AddFileParts(string name, IEnumerable<FilePart>? files)
    {
        foreach (var file in files ?? [])
        {
            AddFilePart(name, file);
        }
    }

    /// <summary>Adds files with individual names, for specs whose multipart body does not declare properties. <see langword="null"/> is omitted.</summary>
    /// <param name="files">The files by the names of their parts. Names can be repeated.</param>
    public void AddNamedFiles(IEnumerable<KeyValuePair<string, FilePart>>? files)
    {
        foreach (var (name, file) in files ?? [])
        {
            AddFilePart(name, file);
        }
    }

    // Quotes and line breaks are percent-encoded as in browsers (RFC 7578, section 4.2), so that they cannot end the header. A backslash would escape the
    // next character of the quoted string (RFC 9110, section 5.6.4).
    private static string Quote(string text) => '"' + text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "%22", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal) + '"';

    private void AddContent(string name, HttpContent content, string contentType, string? fileName = null)
    {
        var multipart = GetMultipart();

        // MultipartFormDataContent would add "filename*", which RFC 7578 forbids, and encode names as in mail. In other subtypes parts have no names.
        var isForm = multipart is MultipartFormDataContent;
        var disposition = new ContentDispositionHeaderValue(isForm ? FormData : "attachment");
        if (isForm)
        {
            disposition.Parameters.Add(new NameValueHeaderValue("name", Quote(name)));
        }

        if (fileName is not null)
        {
            disposition.Parameters.Add(new NameValueHeaderValue("filename", Quote(fileName)));
        }

        content.Headers.ContentDisposition = isForm || fileName is not null ? disposition : null;
        content.Headers.ContentType = HeaderWriter.ParseMediaType(contentType);
        multipart.Add(content);
    }

    private MultipartContent GetMultipart(string subtype = FormData)
    {
        if (Extended.Multipart is null)
        {
            Extended.Multipart = subtype == FormData ? new MultipartFormDataContent() : new MultipartContent(subtype);
            Extended.Multipart.HeaderEncodingSelector = static (_, _) => Encoding.UTF8;
            _message.Content = Extended.Multipart;
        }

        return Extended.Multipart;
    }
}
