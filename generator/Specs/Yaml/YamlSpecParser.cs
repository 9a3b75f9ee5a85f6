using RunAi.Generator.Diagnostics;
using YamlDotNet.Core.Events;

namespace RunAi.Generator.Specs.Yaml;

/// <summary>
/// Parses a YAML document into JSON values: scalars by the YAML 1.2 core schema, keys as text, aliases as the node that they refer to, and
/// <c>&lt;&lt;</c> as the merge key of YAML 1.1. Aliases and merges count against the budget in expanded form.
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

    /// <summary>Parses the text. Returns null if it is not a single YAML document (RUNAI0004) or exceeds a limit (RUNAI0006).</summary>
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
            _events.Fail(_events.Location, "the file is empty");
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

        _events.Fail(_events.Location, "a second document starts here, but the file must contain only one");
        return null;
    }
}
