using System.Collections.Generic;

namespace RunAi.Generator.Specs.Paths;

/// <summary>
/// Parses the conditions of filters. Precedence, from lowest: <c>||</c>, <c>&amp;&amp;</c>, <c>!</c> and parentheses (RFC 9535, section 2.3.5.1).
/// </summary>
internal sealed class JsonPathFilterParser(JsonPathCursor cursor, JsonPathParser queries)
{
    private static readonly (string Token, ComparisonOperator Operator)[] Operators =
    [
        ("==", ComparisonOperator.Equal),
        ("!=", ComparisonOperator.NotEqual),
        ("<=", ComparisonOperator.LessOrEqual),
        (">=", ComparisonOperator.GreaterOrEqual),
        ("<", ComparisonOperator.Less),
        (">", ComparisonOperator.Greater),
    ];

    /// <summary>Parses the condition after <c>?</c> or <c>(</c>. Records an error and returns null if it is invalid.</summary>
    public JsonPathCondition? Parse()
    {
        if (!queries.TryEnterNesting())
        {
            return null;
        }

        var condition = ParseOr();
        queries.LeaveNesting();
        return condition;
    }

    private JsonPathCondition? ParseOr()
    {
        var parts = new List<JsonPathCondition>();
        do
        {
            if (ParseAnd() is not { } part)
            {
                return null;
            }

            parts.Add(part);
            cursor.SkipWhitespace();
        }
        while (cursor.Accept("||"));

        return parts.Count == 1 ? parts[0] : new OrCondition(parts);
    }

    private JsonPathCondition? ParseAnd()
    {
        var parts = new List<JsonPathCondition>();
        do
        {
            if (!cursor.TryAddPart() || ParseBasic() is not { } part)
            {
                return null;
            }

            parts.Add(part);
            cursor.SkipWhitespace();
        }
        while (cursor.Accept("&&"));

        return parts.Count == 1 ? parts[0] : new AndCondition(parts);
    }

    private JsonPathCondition? ParseBasic()
    {
        cursor.SkipWhitespace();
        var isNegated = cursor.Accept("!");
        cursor.SkipWhitespace();
        var condition = cursor.Accept("(") ? ParseParenthesis() : ParseComparison(isNegated);
        return isNegated && condition is not null ? new NotCondition(condition) : condition;
    }

    private JsonPathCondition? ParseParenthesis()
    {
        if (Parse() is not { } condition)
        {
            return null;
        }

        cursor.SkipWhitespace();
        return cursor.Accept(")") || cursor.FailExpected("')'") ? condition : null;
    }

    private JsonPathCondition? ParseComparison(bool isNegated)
    {
        var start = cursor.Position;
        if (!ParseOperand(out var left, out var query))
        {
            return null;
        }

        cursor.SkipWhitespace();
        if (ReadOperator() is not { } comparison)
        {
            if (query is not null)
            {
                return new ExistenceCondition(query);
            }

            cursor.FailExpected("a comparison operator after a literal");
            return null;
        }

        cursor.SkipWhitespace();
        if (isNegated)
        {
            cursor.Position = start;
            cursor.Fail("a negated comparison must be in parentheses");
            return null;
        }

        return IsComparable(query, start) && ParseComparableOperand() is { } right ? new ComparisonCondition(left!, comparison, right) : null;
    }

    private JsonPathOperand? ParseComparableOperand()
    {
        var start = cursor.Position;
        return ParseOperand(out var operand, out var query) && IsComparable(query, start) ? operand : null;
    }

    private bool ParseOperand(out JsonPathOperand? operand, out JsonPathQuery? query)
    {
        query = null;
        operand = null;
        if (cursor.Current is '@' or '$')
        {
            query = queries.ParseQuery();
            operand = query is null ? null : JsonPathOperand.Query(query);
        }
        else if (JsonPathLiteralReader.ReadLiteral(cursor) is { } literal)
        {
            operand = JsonPathOperand.Literal(literal);
        }

        return operand is not null;
    }

    private bool IsComparable(JsonPathQuery? query, int start)
    {
        if (query is null || query.IsSingular)
        {
            return true;
        }

        cursor.Position = start;
        return cursor.Fail("a query in a comparison must select at most one node");
    }

    private ComparisonOperator? ReadOperator()
    {
        foreach (var (token, comparison) in Operators)
        {
            if (cursor.Accept(token))
            {
                return comparison;
            }
        }

        return null;
    }
}
