using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Specs.Json;

/// <summary>
/// Reads JSON exactly as RFC 8259 has it and, beyond its grammar, refuses lone surrogates (section 8.2) and names that come twice
/// (section 4). One pass, recursion bounded by <see cref="SpecLimits.Depth"/>, every value and name with its place.
/// </summary>
internal sealed class JsonSpecReader
{
    private readonly JsonCursor _cursor;
    private readonly SpecTreeBuilder _tree;
    private readonly JsonStringReader _strings;
    private readonly JsonLiteralReader _literals;
    private readonly JsonErrors _errors;

    private JsonSpecReader(SpecSource source, SpecLimits limits, DiagnosticBag diagnostics)
    {
        var cache = new StringCache();
        _cursor = new JsonCursor(source);
        _tree = new SpecTreeBuilder(limits, diagnostics);
        _errors = new JsonErrors(_cursor, diagnostics);
        _strings = new JsonStringReader(_cursor, cache, _tree.Budget, _errors);
        _literals = new JsonLiteralReader(_cursor, cache, _tree.Budget, _errors);
    }

    /// <summary>The tree of the text, or null once it breaks the grammar (RUNAI0004) or a limit (RUNAI0006).</summary>
    public static SpecNode? Read(SpecSource source, SpecLimits limits, DiagnosticBag diagnostics)
    {
        var reader = new JsonSpecReader(source, limits, diagnostics);
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
        return _cursor.IsAtEnd ? root : _errors.Expected("the end of the text after the top-level value");
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
        var builder = _tree.ObjectAt(depth);
        if (Opens('}'))
        {
            return builder.Build(location);
        }

        while (ReadMember(builder, depth))
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
                    return _errors.Expected("',' or '}' after a member");
            }
        }

        return null;
    }

    private bool ReadMember(SpecObjectBuilder builder, int depth)
    {
        if (_cursor.Current != '"')
        {
            _errors.Expected("a member name in double quotes");
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
            _errors.Expected("':' after a member name");
            return false;
        }

        Advance();
        _tree.Path.Enter(depth, name);
        if (ReadValue(depth + 1) is not { } value)
        {
            return false;
        }

        builder.Add(new SpecMember(name, location, value), _tree, depth);
        return true;
    }

    private SpecNode? ReadArray(int depth, SourceLocation location)
    {
        var builder = _tree.ArrayAt(depth);
        if (Opens(']'))
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
                    return _errors.Expected("',' or ']' after an item");
            }
        }
    }

    /// <summary>Passes the opening bracket, and the closing one if nothing stands between them.</summary>
    private bool Opens(char close)
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
