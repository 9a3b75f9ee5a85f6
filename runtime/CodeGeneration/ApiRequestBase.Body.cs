using System.Net.Http.Headers;
using System.Text;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

public abstract partial class ApiRequestBase
{
    private const string Json = "application/json";

    /// <summary>Sets a JSON body; null sends none.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <param name="body">The body.</param>
    /// <param name="write">Writes the body.</param>
    /// <param name="mediaType">The media type.</param>
    public void SetJsonBody<T>(T body, JsonWriteAction<T> write, string mediaType = Json)
    {
        if (body is not null)
            SetContent(JsonText.ToContent(body, write), mediaType);
    }

    /// <summary>Sets a text body in UTF-8; null sends none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mediaType">The media type.</param>
    public void SetTextBody(string? text, string mediaType)
    {
        if (text is null)
            return;

        SetBytes(Encoding.UTF8.GetBytes(text), mediaType);
        Content!.Headers.ContentType!.CharSet ??= "utf-8";
    }

    /// <summary>Sets a body of bytes; null sends none.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="mediaType">The media type.</param>
    public void SetBytesBody(byte[]? bytes, string mediaType)
    {
        if (bytes is not null)
            SetBytes(bytes, mediaType);
    }

    /// <summary>
    /// Sets a body that is read from a stream, which stays open; null sends none. Only a stream that can seek can be sent again after a refused token.
    /// </summary>
    /// <param name="stream">The stream, from its current position.</param>
    /// <param name="mediaType">The media type.</param>
    public void SetStreamBody(Stream? stream, string mediaType)
    {
        if (stream is not null)
            SetContent(new CallerStreamContent(stream), mediaType);
    }

    /// <summary>Adds a field to a form body (application/x-www-form-urlencoded); null is left out.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The value.</param>
    public void AddFormField<T>(string name, T value)
    {
        Extended.HasForm = true;
        if (WireFormat.ToText(value) is not { } text)
            return;

        StartField(ref Extended.Form);
        ParameterExpansion.AppendValue(ref Extended.Form, name, text, ParameterStyle.Form, allowReserved: false);
    }

    /// <summary>Adds a field that is a list to a form body; null and a list without elements are left out.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="name">The field's name.</param>
    /// <param name="values">The elements.</param>
    /// <param name="style">How they are written.</param>
    /// <param name="explode">Whether each element is written as a field of its own.</param>
    public void AddFormFieldList<T>(string name, IEnumerable<T>? values, ParameterStyle style = ParameterStyle.Form, bool explode = true)
    {
        Extended.HasForm = true;
        if (values is null)
            return;

        var before = Extended.Form.Length;
        var start = StartField(ref Extended.Form);
        ParameterExpansion.AppendList(ref Extended.Form, name, values, style, explode, allowReserved: false);
        EndField(ref Extended.Form, before, start);
    }

    private void SetBytes(byte[] bytes, string mediaType) => SetContent(new ByteArrayContent(bytes), mediaType);

    private void SetContent(HttpContent content, string mediaType)
    {
        if (mediaType == Json)
            HeaderWriter.AddWithoutValidation(content.Headers, "Content-Type", Json);
        else
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
        Content = content;
    }
}
