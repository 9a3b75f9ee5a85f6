using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Specs.Json;

/// <summary>A position in a JSON text with its line. Only <see cref="SkipWhitespace"/> crosses lines: JSON allows line breaks only between tokens.</summary>
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
            // Editors do not count it as a column.
            Position = 1;
            _lineStart = 1;
        }
    }

    public string Text { get; }

    public int Position { get; set; }

    public bool IsAtEnd => Position >= Text.Length;

    /// <summary>Gets the character at the position, or NUL at the end. JSON does not allow NUL anywhere.</summary>
    public char Current => Position < Text.Length ? Text[Position] : '\0';

    public SourceLocation Location => GetLocation(Position);

    /// <summary>Gets the location of a position on the current line.</summary>
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

    /// <summary>Describes the current character for messages.</summary>
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
