using System.ComponentModel;
using RunAi.Generated.Internal;

namespace RunAi.Generated.CodeGeneration;

/// <summary>Represents a request under construction: its parameters and body. It is not thread-safe and can be sent only once.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract partial class ApiRequestBase
{
    private readonly HttpRequestMessage _message;
    private readonly string?[] _path;
    private CharBuffer _query;
    private Uri? _uri;
    private ExtendedState? _extended;

    private protected ApiRequestBase(ApiConnection connection, ApiOperation operation)
    {
        Connection = connection;
        Operation = operation;
        _message = new HttpRequestMessage { Method = operation.Method };
        _message.Options.Set(ApiOperation.OptionsKey, operation);
        var parameters = operation.Template.Parameters.Length;
        _path = parameters == 0 ? [] : new string?[parameters];
        HeaderWriter.AddWithoutValidation(_message.Headers, "Accept", operation.Accept);
    }

    internal ApiOperation Operation { get; }

    /// <summary>Gets the options of the call; <see langword="null"/> if there are none.</summary>
    internal RunAiRequestOptions? Options => Connection.RequestOptions;

    /// <summary>Gets a value indicating whether every deviation of the response from the spec is an error.</summary>
    internal bool IsStrict => Connection.StrictResponses;

    /// <summary>Gets the maximum length of a response, or of an item of a stream, in bytes.</summary>
    internal long Limit => Connection.Limit;

    private protected ApiConnection Connection { get; }

    private ExtendedState Extended => _extended ??= new ExtendedState();

    /// <summary>Gets the base address of the connection.</summary>
    internal Uri BaseAddress => Connection.Address;

    /// <summary>Adds a header, or replaces its value.</summary>
    internal void ReplaceHeader(string name, string value) => HeaderWriter.Replace(_message.Headers, name, value);

    /// <summary>Completes the message.</summary>
    internal HttpRequestMessage ToMessage()
    {
        _message.RequestUri = _uri ?? Connection.ToUri(Operation, _path, ref _query);
        if (_extended is not null)
        {
            ApplyExtendedState(_extended);
        }

        return _message;
    }

    private void ApplyExtendedState(ExtendedState extended)
    {
        if (extended.Cookies.Length > 0)
        {
            HeaderWriter.Add(_message.Headers, "Cookie", extended.Cookies.Finish());
        }

        if (extended.HasForm)
        {
            _message.Content = new EncodedFormContent(extended.Form.Finish());
        }

        if (extended.ContentHeaders is null)
        {
            return;
        }

        _message.Content ??= new ByteArrayContent([]);
        foreach (var (name, value) in extended.ContentHeaders)
        {
            HeaderWriter.Replace(_message.Content.Headers, name, value);
        }
    }

    /// <summary>Rarely used request state, allocated on demand.</summary>
    private sealed class ExtendedState
    {
        public CharBuffer Cookies;
        public CharBuffer Form;
        public bool HasForm;
        public Dictionary<string, ParameterFormat>? FormStyles;
        public List<KeyValuePair<string, string>>? ContentHeaders;
        public MultipartContent? Multipart;
    }
}
