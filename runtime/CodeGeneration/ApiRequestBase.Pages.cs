using RunAi.Generated.Internal;

namespace RunAi.Generated.CodeGeneration;

public abstract partial class ApiRequestBase
{
    /// <summary>Sets a query parameter, in place of one of that name that was added before.</summary>
    internal void SetQuery(string name, long value)
    {
        var wanted = new CharBuffer();
        wanted.AppendEscaped(name);
        wanted.Append('=');
        RemoveField(wanted.Text);
        wanted.Release();
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

            // The last field takes the separator before it along.
            var separator = end < 0 && at > 0 ? 1 : 0;
            _query.Remove(at - separator, length + separator);
            return;
        }
    }
}
