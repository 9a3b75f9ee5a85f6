using RunAi.Generator.Diagnostics;
using YamlDotNet.Core.Events;

namespace RunAi.Generator.Specs.Yaml;

/// <summary>
/// Reads a YAML document into the values of JSON: scalars by the YAML 1.2 core schema, names as their text whatever they look like,
/// aliases as the node they name, and <c>&lt;&lt;</c> as YAML 1.1's merge. Aliases and merges count against the budget as if they were
/// written out.
/// </summary>
internal sealed class YamlSpecParser
{
    private readonly YamlEventReader _events;
    private readonly SpecTreeBuilder _tree;

    private YamlSpecParser(SpecContent source, SpecLimits limits, DiagnosticBag diagnostics)
    {
        _events = new YamlEventReader(source, diagnostics);
        _tree = new SpecTreeBuilder(limits, diagnostics);
    }

    /// <summary>The tree of the text, or null once it is no single YAML document (RUNAI0004) or breaks a limit (RUNAI0006).</summary>
    public static SpecNode? Parse(SpecContent source, SpecLimits limits, DiagnosticBag diagnostics)
    {
        var reader = new YamlSpecParser(source, limits, diagnostics);
        return reader._tree.Budget.AllowText(source) && reader.AllowCharacters(source) ? reader.ReadStream() : null;
    }

    private bool AllowCharacters(SpecContent source)
    {
        var index = YamlCharacters.FindForbidden(source.Text);
        if (index < 0)
        {
            return true;
        }

        var line = 0;
        var lineStart = 0;
        for (var i = source.Text.IndexOf('\n'); i >= 0 && i < index; i = source.Text.IndexOf('\n', i + 1))
        {
            line++;
            lineStart = i + 1;
        }

        return _events.Fail(new SourceLocation(source.Path, line, index - lineStart), $"the character U+{(int)source.Text[index]:X4} is not allowed");
    }

    private SpecNode? ReadStream()
    {
        if (!_events.MoveNext() || !_events.MoveNext())
        {
            return null;
        }

        if (_events.Current is not DocumentStart)
        {
            _events.Fail(_events.Location, "the text holds no document");
            return null;
        }

        if (!_events.MoveNext() || new YamlNodeReader(_events, _tree).Read(depth: 1) is not { } root || !_events.MoveNext() || !_events.MoveNext())
        {
            return null;
        }

        if (_events.Current is StreamEnd)
        {
            return root;
        }

        _events.Fail(_events.Location, "a second document begins here, but a spec is a single document");
        return null;
    }
}
