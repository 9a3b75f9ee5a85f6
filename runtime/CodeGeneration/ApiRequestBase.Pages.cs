using RunAi.Generated.Internal;

namespace RunAi.Generated.CodeGeneration;

public abstract partial class ApiRequestBase
{
    /// <summary>Sets a query parameter. Replaces an existing parameter with the same name.</summary>
    internal void SetQuery(string name, long value)
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
