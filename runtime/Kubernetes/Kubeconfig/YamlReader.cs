using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RunAi.Generated.Kubernetes.Kubeconfig;

/// <summary>
/// Reads the first document of a YAML text by the events of YamlDotNet's parser, without reflection. Aliases refer to the value of their anchor, so they
/// need no further memory.
/// </summary>
internal sealed class YamlReader
{
    private const int MaxDepth = 64;

    private readonly IParser _parser;
    private readonly Dictionary<AnchorName, YamlValue> _anchors = [];

    private YamlReader(IParser parser) => _parser = parser;

    /// <summary>Reads a text.</summary>
    /// <returns>The value of the document; a null value if the text is empty.</returns>
    /// <exception cref="YamlException">The text is not valid YAML.</exception>
    public static YamlValue Read(string text)
    {
        var parser = new Parser(new StringReader(text));
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
        {
            return new YamlValue(1);
        }

        parser.Consume<DocumentStart>();
        return new YamlReader(parser).ReadValue(0);
    }

    private YamlValue ReadValue(int depth)
    {
        if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            return _anchors.TryGetValue(alias.Value, out var target)
                ? target
                : throw new YamlException(alias.Start, alias.End, $"The anchor '{alias.Value}' is not defined before its alias.");
        }

        if (!_parser.Accept<NodeEvent>(out var current))
        {
            throw new YamlException("A value is expected.");
        }

        if (depth > MaxDepth)
        {
            throw new YamlException(current.Start, current.End, $"Values are nested more than {MaxDepth} deep.");
        }

        var value = current switch
        {
            Scalar => ReadScalar(),
            SequenceStart => ReadSequence(depth),
            MappingStart => ReadMapping(depth),
            _ => throw new YamlException(current.Start, current.End, "A value is expected."),
        };
        if (!current.Anchor.IsEmpty)
        {
            _anchors[current.Anchor] = value;
        }

        return value;
    }

    private YamlValue ReadScalar()
    {
        var scalar = _parser.Consume<Scalar>();
        var isQuoted = scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any);
        var isNull = !isQuoted && scalar.Value is ("" or "~" or "null" or "Null" or "NULL");
        return new YamlValue(scalar.Start.Line) { Text = isNull ? null : scalar.Value, IsQuoted = isQuoted };
    }

    private YamlValue ReadSequence(int depth)
    {
        var start = _parser.Consume<SequenceStart>();
        var items = new List<YamlValue>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadValue(depth + 1));
        }

        return new YamlValue(start.Start.Line) { Items = items };
    }

    private YamlValue ReadMapping(int depth)
    {
        var start = _parser.Consume<MappingStart>();
        var properties = new Dictionary<string, YamlValue>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = _parser.Consume<Scalar>();
            if (!properties.TryAdd(key.Value, ReadValue(depth + 1)))
            {
                throw new YamlException(key.Start, key.End, $"Duplicate key \"{key.Value}\".");
            }
        }

        return new YamlValue(start.Start.Line) { Properties = properties };
    }
}
