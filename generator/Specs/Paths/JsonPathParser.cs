using System.Collections.Generic;

namespace RunAi.Generator.Specs.Paths;

/// <summary>
/// Parses JSONPath queries (RFC 9535) without function extensions. <see cref="JsonPathLiteralReader.ReadName"/> accepts names beyond the
/// standard.
/// </summary>
internal sealed class JsonPathParser
{
    // Filters can contain queries with filters. Real overlays nest two or three levels at most.
    private const int MaxNesting = 16;

    private readonly JsonPathCursor _cursor;
    private readonly JsonPathFilterParser _filters;
    private int _nesting;

    private JsonPathParser(string text, QueryBudget budget)
    {
        _cursor = new JsonPathCursor(text, budget);
        _filters = new JsonPathFilterParser(_cursor, this);
    }

    /// <summary>Parses a query. Returns null and an error if the text is invalid.</summary>
    public static JsonPathQuery? Parse(string text, QueryBudget budget, out string? error)
    {
        var parser = new JsonPathParser(text, budget);
        var query = parser.ParseCompleteQuery();
        error = parser._cursor.Error;
        return error is null ? query : null;
    }

    /// <summary>Parses the query that starts at the cursor with <c>$</c> or <c>@</c>.</summary>
    public JsonPathQuery? ParseQuery()
    {
        var isRelative = _cursor.Current == '@';
        _cursor.Position++;
        var segments = new List<JsonPathSegment>();
        while (TrySkipToSegment())
        {
            if (!_cursor.TryAddPart() || ParseSegment() is not { } segment)
            {
                return null;
            }

            segments.Add(segment);
        }

        return new JsonPathQuery(isRelative, segments);
    }

    /// <summary>Enters a filter or parenthesis. Records an error and returns false if the nesting is too deep.</summary>
    public bool TryEnterNesting() => ++_nesting <= MaxNesting || _cursor.Fail("filters and parentheses are nested too deeply");

    public void LeaveNesting() => _nesting--;

    private JsonPathQuery? ParseCompleteQuery()
    {
        _cursor.SkipWhitespace();
        if (_cursor.Current != '$')
        {
            _cursor.FailExpected("'$'");
            return null;
        }

        var query = ParseQuery();
        _cursor.SkipWhitespace();
        if (query is not null && !_cursor.IsAtEnd)
        {
            _cursor.FailExpected("'.' or '['");
        }

        return query;
    }

    /// <summary>Skips whitespace and returns true if a segment follows; otherwise, leaves the position unchanged.</summary>
    private bool TrySkipToSegment()
    {
        var start = _cursor.Position;
        _cursor.SkipWhitespace();
        if (_cursor.Current is '.' or '[')
        {
            return true;
        }

        _cursor.Position = start;
        return false;
    }

    private JsonPathSegment? ParseSegment()
    {
        var isDescendant = _cursor.Accept("..");
        if (isDescendant ? _cursor.Current == '[' : !_cursor.Accept("."))
        {
            return ParseBrackets() is { } selectors ? new JsonPathSegment(isDescendant, selectors) : null;
        }

        if (_cursor.Accept("*"))
        {
            return new JsonPathSegment(isDescendant, [new WildcardSelector()]);
        }

        if (JsonPathLiteralReader.ReadName(_cursor) is { } name)
        {
            return new JsonPathSegment(isDescendant, [new NameSelector(name)]);
        }

        _cursor.FailExpected("a name or '*' (other characters need ['…'])");
        return null;
    }

    private List<JsonPathSelector>? ParseBrackets()
    {
        var selectors = new List<JsonPathSelector>();
        do
        {
            // Skips the opening bracket or the comma.
            _cursor.Position++;
            _cursor.SkipWhitespace();
            if (!_cursor.TryAddPart() || ParseSelector() is not { } selector)
            {
                return null;
            }

            selectors.Add(selector);
            _cursor.SkipWhitespace();
        }
        while (_cursor.Current == ',');

        return _cursor.Accept("]") || _cursor.FailExpected("',' or ']'") ? selectors : null;
    }

    private JsonPathSelector? ParseSelector()
    {
        switch (_cursor.Current)
        {
            case '*':
                _cursor.Position++;
                return new WildcardSelector();
            case '\'' or '"':
                return JsonPathLiteralReader.ReadString(_cursor) is { } name ? new NameSelector(name) : null;
            case '?':
                _cursor.Position++;
                return _filters.Parse() is { } condition ? new FilterSelector(condition) : null;
            default:
                return ParseIndexOrSlice();
        }
    }

    private JsonPathSelector? ParseIndexOrSlice()
    {
        var start = JsonPathLiteralReader.ReadInteger(_cursor);
        _cursor.SkipWhitespace();
        if (!_cursor.Accept(":"))
        {
            if (start is null)
            {
                _cursor.FailExpected("a name in quotes, an index, '*' or '?'");
                return null;
            }

            return new IndexSelector(start.Value);
        }

        _cursor.SkipWhitespace();
        var end = JsonPathLiteralReader.ReadInteger(_cursor);
        _cursor.SkipWhitespace();
        long? step = null;
        if (_cursor.Accept(":"))
        {
            _cursor.SkipWhitespace();
            step = JsonPathLiteralReader.ReadInteger(_cursor);
        }

        return new SliceSelector(start, end, step);
    }
}
