using System.Text;

namespace RunAi.Generator.Emit;

/// <summary>Writes lines of C#, indented; lines end with a line feed on every machine.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new(16 * 1024);
    private int _depth;

    public void Line() => _text.Append('\n');

    public void Line(string line)
    {
        _text.Append(' ', _depth * 4).Append(line).Append('\n');
    }

    /// <summary>Opens a block below a line.</summary>
    public void Open(string head)
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

    public override string ToString() => _text.ToString();
}
