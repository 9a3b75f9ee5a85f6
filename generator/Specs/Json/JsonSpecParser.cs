using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Specs.Json;

/// <summary>
/// Reads JSON exactly as RFC 8259 has it and, beyond its grammar, refuses lone surrogates (section 8.2) and names that come twice
/// (section 4). One pass, recursion bounded by <see cref="SpecLimits.Depth"/>, every value and name with its place.
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

    /// <summary>The tree of the text, or null once it breaks the grammar (RUNAI0004) or a limit (RUNAI0006).</summary>
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

    /// <param name="depth">The depth that the value has if it is an object or an array.</param>
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
                    return _errors.ReportExpected("',' or '}' after a member");
            }
        }

        return null;
    }

    private bool ReadProperty(SpecObjectBuilder builder, int depth)
    {
        if (_cursor.Current != '"')
        {
            _errors.ReportExpected("a member name in double quotes");
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
            _errors.ReportExpected("':' after a member name");
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

    /// <summary>Passes the opening bracket, and the closing one if nothing stands between them.</summary>
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
