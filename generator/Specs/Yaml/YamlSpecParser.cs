using System.Collections.Generic;
using RunAi.Generator.Diagnostics;
using YamlDotNet.Core.Events;

namespace RunAi.Generator.Specs.Yaml;

/// <summary>
/// Parses a YAML file into JSON values: scalars by the YAML 1.2 core schema, keys as text, aliases as the node that they refer to, and
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

    /// <summary>
    /// Parses the text. Returns null if it is not valid YAML (RUNAI0004) or exceeds a limit (RUNAI0006). A file of several documents must be one of Kubernetes
    /// objects and is read as a List of them.
    /// </summary>
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

        var start = _events.Location;
        var root = ReadDocument();
        if (root is null || _events.Current is StreamEnd)
        {
            return root;
        }

        // Only Kubernetes puts several documents into one file.
        var second = _events.Location;
        if (!KubernetesObjects.IsObjectOrNothing(root))
        {
            _events.Fail(second, "a second document starts here, but the file must contain only one");
            return null;
        }

        var objects = new List<SpecNode> { root };
        while (_events.Current is not StreamEnd)
        {
            var location = _events.Location;
            if (ReadDocument() is not { } next)
            {
                return null;
            }

            if (!KubernetesObjects.IsObjectOrNothing(next))
            {
                _events.Fail(location, "this document is not a Kubernetes object, and only files of Kubernetes objects can contain several documents");
                return null;
            }

            objects.Add(next);
        }

        return KubernetesObjects.CreateList(start, objects);
    }

    /// <summary>Reads the document that starts at the current event, up to the event after it.</summary>
    private SpecNode? ReadDocument() =>
        _events.MoveNext() && new YamlNodeReader(_events, _tree).Read(depth: 1) is { } root && _events.MoveNext() && _events.MoveNext() ? root : null;
}
