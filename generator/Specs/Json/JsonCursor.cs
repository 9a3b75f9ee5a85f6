using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Specs.Json;

/// <summary>A position in a JSON text that knows its line. Only <see cref="SkipWhitespace"/> crosses lines: JSON allows a newline nowhere else.</summary>
internal sealed class JsonCursor
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly string _path;
    private int _line;
    private int _lineStart;

    public JsonCursor(SpecContent source)
    {
        _path = source.Path;
        Text = source.Text;
        if (Text.Length > 0 && Text[0] == ByteOrderMark)
        {
            // Editors don't count it as a column.
            Position = 1;
            _lineStart = 1;
        }
    }

    public string Text { get; }

    public int Position { get; set; }

    public bool IsAtEnd => Position >= Text.Length;

    /// <summary>The character at the position; NUL at the end, which JSON allows nowhere.</summary>
    public char Current => Position < Text.Length ? Text[Position] : '\0';

    public SourceLocation Location => GetLocation(Position);

    /// <summary>The location of a position on the current line.</summary>
    public SourceLocation GetLocation(int position) => new(_path, _line, position - _lineStart);

    public void SkipWhitespace()
    {
        var text = Text;
        var position = Position;
        for (; position < text.Length; position++)
        {
            var c = text[position];
            if (c == '\n' || (c == '\r' && (position + 1 == text.Length || text[position + 1] != '\n')))
            {
                _line++;
                _lineStart = position + 1;
            }
            else if (c is not (' ' or '\t' or '\r'))
            {
                break;
            }
        }

        Position = position;
    }

    /// <summary>Names what stands at the position, for messages.</summary>
    public string Describe()
    {
        if (IsAtEnd)
        {
            return "the end of the text";
        }

        var c = Current;
        return c is > ' ' and < '\u007F' ? $"'{c}'" : $"the character U+{(int)c:X4}";
    }
}
