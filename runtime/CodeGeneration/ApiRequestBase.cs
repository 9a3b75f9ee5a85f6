using System.ComponentModel;
using System.Text;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

/// <summary>One call in the making: its parameters and body. Not to be used by two threads, nor twice.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract partial class ApiRequestBase
{
    private readonly ApiConnection _connection;
    private readonly ApiOperation _operation;
    private readonly HttpRequestMessage _message;
    private readonly string?[] _path;
    private CharBuffer _query;
    private CharBuffer _cookies;
    private CharBuffer _form;
    private bool _hasForm;
    private List<KeyValuePair<string, string>>? _contentHeaders;

    private protected ApiRequestBase(ApiConnection connection, ApiOperation operation)
    {
        _connection = connection;
        _operation = operation;
        _message = new ApiRequestMessage(operation);
        var parameters = operation.Template.Parameters.Length;
        _path = parameters == 0 ? [] : new string?[parameters];
        foreach (var type in operation.Accept)
            _message.Headers.Accept.Add(type);
    }

    /// <summary>Puts the parts together.</summary>
    internal HttpRequestMessage ToMessage()
    {
        _message.RequestUri = _connection.ToUri(_operation, _path, ref _query);
        if (_cookies.Length > 0)
            Headers.Add(_message.Headers, "Cookie", _cookies.Finish());
        if (_hasForm)
            _message.Content = new FormContent(_form.Finish());
        if (_contentHeaders is not null)
        {
            _message.Content ??= new ByteArrayContent([]);
            foreach (var (name, value) in _contentHeaders)
                Headers.Replace(_message.Content.Headers, name, value);
        }

        return _message;
    }
}
