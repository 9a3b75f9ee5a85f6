using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Specs.Json;

/// <summary>
/// Parses JSON strictly (RFC 8259). Beyond the grammar, it rejects unpaired surrogates (section 8.2) and reports duplicate keys (section 4).
/// Single pass; recursion is bounded by <see cref="SpecLimits.Depth"/>; every value and name has its location.
/// </summary>
internal sealed class JsonSpecParser
{
    private readonly JsonCursor _cursor;
    private readonly SpecTreeBuilder _tree;
    private readonly JsonStringReader _strings;
    private readonly JsonLiteralReader _literals;
    private readonly JsonErrorReporter _errors;

    private JsonSpecParser(SpecContent source, SpecLimits limits, DiagnosticBag diagnostics)
    {
        var pool = new StringPool();
        _cursor = new JsonCursor(source);
        _tree = new SpecTreeBuilder(limits, diagnostics);
        _errors = new JsonErrorReporter(_cursor, diagnostics);
        _strings = new JsonStringReader(_cursor, pool, _tree.Budget, _errors);
        _literals = new JsonLiteralReader(_cursor, pool, _tree.Budget, _errors);
    }

    /// <summary>Parses the text. Returns null if it is invalid (RUNAI0004) or exceeds a limit (RUNAI0006).</summary>
    public static SpecNode? Parse(SpecContent source, SpecLimits limits, DiagnosticBag diagnostics)
    {
        var reader = new JsonSpecParser(source, limits, diagnostics);
        return reader._tree.Budget.AllowText(source) ? reader.ReadText() : null;
    }

    private SpecNode? ReadText()
    {
        _cursor.SkipWhitespace();
        var root = ReadValue(depth: 1);
        if (root is null)
        {
            return null;
        }

        _cursor.SkipWhitespace();
        return _cursor.IsAtEnd ? root : _errors.ReportExpected("the end of the text after the top-level value");
    }

    /// <param name="depth">The depth of the value if it is an object or an array.</param>
    private SpecNode? ReadValue(int depth)
    {
        var location = _cursor.Location;
        if (!_tree.Budget.AllowNodes(1, location))
        {
            return null;
        }

        switch (_cursor.Current)
        {
            case '{':
                return _tree.Budget.AllowDepth(depth, location) ? ReadObject(depth, location) : null;
            case '[':
                return _tree.Budget.AllowDepth(depth, location) ? ReadArray(depth, location) : null;
            case '"':
                return _strings.Read() is { } text ? SpecNode.String(location, text) : null;
            default:
                return _literals.Read(location);
        }
    }

    private SpecNode? ReadObject(int depth, SourceLocation location)
    {
        var builder = _tree.GetObjectBuilder(depth);
        if (TryReadEmpty('}'))
        {
            return builder.Build(location);
        }

        while (ReadProperty(builder, depth))
        {
            _cursor.SkipWhitespace();
            switch (_cursor.Current)
            {
                case ',':
                    Advance();
                    continue;
                case '}':
                    _cursor.Position++;
                    return builder.Build(location);
                default:
                    return _errors.ReportExpected("',' or '}' after a property");
            }
        }

        return null;
    }

    private bool ReadProperty(SpecObjectBuilder builder, int depth)
    {
        if (_cursor.Current != '"')
        {
            _errors.ReportExpected("a property name in double quotes");
            return false;
        }

        var location = _cursor.Location;
        if (_strings.Read() is not { } name)
        {
            return false;
        }

        _cursor.SkipWhitespace();
        if (_cursor.Current != ':')
        {
            _errors.ReportExpected("':' after a property name");
            return false;
        }

        Advance();
        _tree.Path.Enter(depth, name);
        if (ReadValue(depth + 1) is not { } value)
        {
            return false;
        }

        builder.Add(new SpecProperty(name, location, value), _tree, depth);
        return true;
    }

    private SpecNode? ReadArray(int depth, SourceLocation location)
    {
        var builder = _tree.GetArrayBuilder(depth);
        if (TryReadEmpty(']'))
        {
            return builder.Build(location);
        }

        while (true)
        {
            _tree.Path.Enter(depth, builder.Count);
            if (ReadValue(depth + 1) is not { } item)
            {
                return null;
            }

            builder.Add(item);
            _cursor.SkipWhitespace();
            switch (_cursor.Current)
            {
                case ',':
                    Advance();
                    continue;
                case ']':
                    _cursor.Position++;
                    return builder.Build(location);
                default:
                    return _errors.ReportExpected("',' or ']' after an item");
            }
        }
    }

    /// <summary>Skips the opening bracket and, if the object or array is empty, the closing bracket.</summary>
    private bool TryReadEmpty(char close)
    {
        Advance();
        if (_cursor.Current != close)
        {
            return false;
        }

        _cursor.Position++;
        return true;
    }

    private void Advance()
    {
        _cursor.Position++;
        _cursor.SkipWhitespace();
    }
}
