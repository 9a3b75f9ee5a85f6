using System.Runtime.CompilerServices;

namespace RunAi.Generator.Emit;

/// <summary>Writes indented lines of C#. Lines end with a line feed on every platform.</summary>
internal sealed class SourceWriter
{
    private const int MaxLineLength = 160;

    // Larger buffers are not kept for the next file.
    private const int MaxCachedLength = 1024 * 1024;

    // Reused for the next file of the thread: growing a new buffer for each file would copy more characters than are written.
    [ThreadStatic]
    private static char[]? CachedBuffer;

    private char[] _text;
    private int _length;
    private int _depth;

    public SourceWriter()
    {
        _text = CachedBuffer ?? new char[64 * 1024];
        CachedBuffer = null;
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

    /// <summary>Returns a value indicating whether a line is short enough at the current indentation.</summary>
    public bool Fits(string line) => (4 * _depth) + line.Length <= MaxLineLength;

    /// <summary>Writes an assignment. The value gets a line of its own if the line would be too long.</summary>
    public void Assignment(string target, string value)
    {
        if (Fits($"{target} = {value}"))
        {
            Line($"{target} = {value}");
            return;
        }

        Line($"{target} =");
        Indent();
        Line(value);
        Unindent();
    }

    /// <summary>Writes a line and opens a block.</summary>
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

    /// <summary>Indents the lines that follow, as a continuation of the preceding line.</summary>
    public void Indent() => _depth++;

    public void Unindent() => _depth--;

    /// <summary>Returns the text. The writer cannot be used afterwards.</summary>
    public string Complete()
    {
        var text = new string(_text, 0, _length);
        if (_text.Length <= MaxCachedLength)
        {
            CachedBuffer = _text;
        }

        _text = [];
        return text;
    }

    /// <summary>Writes the indentation of a line, which is then appended.</summary>
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
