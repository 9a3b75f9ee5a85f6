using System.Globalization;
using System.Runtime.CompilerServices;

namespace RunAi.Generator.Emit;

/// <summary>Appends the parts of an interpolated line directly to the writer's buffer, without creating a string for the line.</summary>
[InterpolatedStringHandler]
internal readonly struct LineHandler
{
    private readonly SourceWriter _writer;

    public LineHandler(int literalLength, int formattedCount, SourceWriter writer)
    {
        _ = literalLength;
        _ = formattedCount;
        _writer = writer;
        writer.BeginLine();
    }

    public void AppendLiteral(string text) => _writer.Append(text);

    public void AppendFormatted(string? text) => _writer.Append(text ?? string.Empty);

    public void AppendFormatted(int number) => _writer.Append(number.ToString(CultureInfo.InvariantCulture));
}
