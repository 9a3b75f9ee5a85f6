using System.Runtime.CompilerServices;
using System.Text;

namespace RunAi.Generator.Emit;

/// <summary>Writes lines of C#, indented; lines end with a line feed on every machine.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new(16 * 1024);
    private int _depth;

    public void Line() => _text.Append('\n');

    public void Line(string line) => BeginLine().Append(line).Append('\n');

    public void Line([InterpolatedStringHandlerArgument("")] LineHandler line)
    {
        _ = line;
        _text.Append('\n');
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

    /// <summary>Writes the indentation of a line and gives the text for the rest of it.</summary>
    internal StringBuilder BeginLine() => _text.Append(' ', _depth * 4);

    public override string ToString() => _text.ToString();
}
