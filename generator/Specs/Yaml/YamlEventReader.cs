using System.IO;
using RunAi.Generator.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RunAi.Generator.Specs.Yaml;

/// <summary>Reads the events of YamlDotNet's parser and reports its exceptions as RUNAI0004.</summary>
internal sealed class YamlEventReader
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly SpecContent _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly Scanner _scanner;
    private readonly Parser _parser;

    public YamlEventReader(SpecContent source, DiagnosticBag diagnostics)
    {
        _source = source;
        _diagnostics = diagnostics;
        var reader = new StringReader(source.Text);
        if (reader.Peek() == ByteOrderMark)
        {
            reader.Read();
        }

        _scanner = new Scanner(reader);
        _parser = new Parser(_scanner);
    }

    /// <summary>Gets the current event.</summary>
    public ParsingEvent Current => _parser.Current ?? throw new InvalidOperationException("No event has been read.");

    public SourceLocation Location => GetLocation(Current.Start);

    /// <summary>Advances to the next event. Reports an error and returns false if the text is not valid YAML.</summary>
    public bool MoveNext()
    {
        try
        {
            return _parser.MoveNext() || Fail(Location, "unexpected end of the text");
        }
        catch (YamlException exception)
        {
            return Fail(GetLocation(exception.Start), exception.Message);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            // The parser throws these for some invalid texts, such as an escape sequence beyond Unicode or a tag that is not a URI.
            return Fail(GetLocation(_scanner.CurrentPosition), $"the parser failed: {exception.Message}");
        }
    }

    /// <summary>Reports RUNAI0004 and returns false.</summary>
    public bool Fail(SourceLocation location, string message)
    {
        _diagnostics.Report(DiagnosticIds.SyntaxError, location, "YAML", message);
        return false;
    }

    // YamlDotNet counts from one.
    private SourceLocation GetLocation(Mark mark) => new(_source.Path, (int)Math.Max(0, mark.Line - 1), (int)Math.Max(0, mark.Column - 1));
}
