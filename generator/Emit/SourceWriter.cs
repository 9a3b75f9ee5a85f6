using System.Runtime.CompilerServices;

namespace RunAi.Generator.Emit;

/// <summary>Writes lines of C#, indented; lines end with a line feed on every machine.</summary>
internal sealed class SourceWriter
{
    // A larger text is not worth keeping for the next file.
    private const int MaxCachedLength = 1024 * 1024;

    // The next file of the thread is printed on the same paper: growing anew for each would copy more than is printed.
    [ThreadStatic]
    private static char[]? _cachedBuffer;

    private char[] _text;
    private int _length;
    private int _depth;

    public SourceWriter()
    {
        _text = _cachedBuffer ?? new char[64 * 1024];
        _cachedBuffer = null;
    }

    public void Line() => Append('\n');

    public void Line(string line)
    {
        BeginLine();
        Append(line);
        Append('\n');
    }

    public void Line([InterpolatedStringHandlerArgument("")] LineHandler line)
    {
        _ = line;
        Append('\n');
    }

    /// <summary>Opens a block below a line.</summary>
    public void Open(string head)
    {
        Line(head);
        Open();
    }

    public void Open([InterpolatedStringHandlerArgument("")] LineHandler head)
    {
        Line(head);
        Open();
    }

    public void Open()
    {
        Line("{");
        _depth++;
    }

    public void Close(string end = "}")
    {
        _depth--;
        Line(end);
    }

    /// <summary>Indents the lines that follow, as the continuation of the line before.</summary>
    public void Indent() => _depth++;

    public void Unindent() => _depth--;

    /// <summary>Gives all that was written; the writer is of no use afterwards.</summary>
    public string Complete()
    {
        var text = new string(_text, 0, _length);
        if (_text.Length <= MaxCachedLength)
        {
            _cachedBuffer = _text;
        }

        _text = [];
        return text;
    }

    /// <summary>Writes the indentation of a line; the rest of it is appended.</summary>
    internal void BeginLine()
    {
        for (var i = 0; i < _depth; i++)
        {
            Append("    ");
        }
    }

    internal void Append(string text)
    {
        Reserve(text.Length);
        text.CopyTo(0, _text, _length, text.Length);
        _length += text.Length;
    }

    private void Append(char character)
    {
        Reserve(1);
        _text[_length++] = character;
    }

    private void Reserve(int count)
    {
        if (_length + count > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(_length + count, 2 * _text.Length));
        }
    }
}
