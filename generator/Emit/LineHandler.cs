using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace RunAi.Generator.Emit;

/// <summary>Appends the parts of an interpolated line to the writer's text as they come, so that printing a file makes no string of each line.</summary>
[InterpolatedStringHandler]
internal readonly struct LineHandler
{
    private readonly StringBuilder _text;

    public LineHandler(int literalLength, int formattedCount, SourceWriter writer)
    {
        _ = literalLength;
        _ = formattedCount;
        _text = writer.BeginLine();
    }

    public void AppendLiteral(string text) => _text.Append(text);

    public void AppendFormatted(string? text) => _text.Append(text);

    public void AppendFormatted(int number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));
}
