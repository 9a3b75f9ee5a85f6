using RunAi.Generated.Internal;

namespace RunAi.Generated.CodeGeneration;

public abstract partial class ApiRequestBase
{
    /// <summary>Sets the address, in place of the route and the parameters in the path and query.</summary>
    /// <param name="uri">An address with the origin of the connection.</param>
    internal void SetUri(Uri uri)
    {
        _query.Release();
        _uri = uri;
    }

    /// <summary>Sets a query parameter. Replaces an existing parameter with the same name.</summary>
    internal void SetQuery<T>(string name, T value)
    {
        var field = new CharBuffer();
        field.AppendEscaped(name);
        field.Append('=');
        RemoveField(field.Text);
        field.Release();
        AddQuery(name, value);
    }

    private void RemoveField(ReadOnlySpan<char> start)
    {
        for (var at = 0; at < _query.Length;)
        {
            var rest = _query.Text[at..];
            var end = rest.IndexOf('&');
            var length = end < 0 ? rest.Length : end + 1;
            if (!rest.StartsWith(start))
            {
                at += length;
                continue;
            }

            // With the last field the separator before it is removed.
            var separator = end < 0 && at > 0 ? 1 : 0;
            _query.Remove(at - separator, length + separator);
            return;
        }
    }
}
