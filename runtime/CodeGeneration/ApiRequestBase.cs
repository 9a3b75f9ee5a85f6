using System.ComponentModel;
using System.Text;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

/// <summary>
/// One call in the making: its parameters and body. Not to be used by two threads, nor twice. It is the message that will be sent, so that a handler
/// can ask it for its operation, and a call needs no second object.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract partial class ApiRequestBase : HttpRequestMessage
{
    private readonly string?[] _path;
    private CharBuffer _query;
    private ExtendedState? _extended;

    private protected ApiRequestBase(ApiConnection connection, ApiOperation operation)
    {
        Connection = connection;
        Operation = operation;
        Method = operation.Method;
        var parameters = operation.Template.Parameters.Length;
        _path = parameters == 0 ? [] : new string?[parameters];
        HeaderWriter.AddWithoutValidation(Headers, "Accept", operation.Accept);
    }

    private protected ApiConnection Connection { get; }

    internal ApiOperation Operation { get; }

    private ExtendedState Extended => _extended ??= new ExtendedState();

    /// <summary>Puts the parts together.</summary>
    internal HttpRequestMessage ToMessage()
    {
        RequestUri = Connection.ToUri(Operation, _path, ref _query);
        if (_extended is not null)
            ApplyExtendedState(_extended);
        return this;
    }

    private void ApplyExtendedState(ExtendedState extended)
    {
        if (extended.Cookies.Length > 0)
            HeaderWriter.Add(Headers, "Cookie", extended.Cookies.Finish());
        if (extended.HasForm)
            Content = new EncodedFormContent(extended.Form.Finish());
        if (extended.ContentHeaders is null)
            return;

        Content ??= new ByteArrayContent([]);
        foreach (var (name, value) in extended.ContentHeaders)
            HeaderWriter.Replace(Content.Headers, name, value);
    }

    /// <summary>What few calls have, so that the others don't carry it.</summary>
    private sealed class ExtendedState
    {
        public CharBuffer Cookies;

        public CharBuffer Form;

        public bool HasForm;

        public Dictionary<string, (ParameterStyle Style, bool Explode)>? FormStyles;

        public List<KeyValuePair<string, string>>? ContentHeaders;

        public MultipartContent? Multipart;
    }
}
