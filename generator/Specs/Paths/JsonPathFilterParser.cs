using System.Collections.Generic;

namespace RunAi.Generator.Specs.Paths;

/// <summary>
/// Parses the conditions of filters: <c>||</c> binds weakest, then <c>&amp;&amp;</c>, then <c>!</c> and parentheses (RFC 9535, section 2.3.5.1).
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

    /// <summary>The condition after <c>?</c> or <c>(</c>, or null with the error noted.</summary>
    public JsonPathCondition? Parse()
    {
        if (!queries.Enter())
        {
            return null;
        }

        var condition = ParseAny();
        queries.Leave();
        return condition;
    }

    private JsonPathCondition? ParseAny()
    {
        var parts = new List<JsonPathCondition>();
        do
        {
            if (ParseAll() is not { } part)
            {
                return null;
            }

            parts.Add(part);
            cursor.SkipBlanks();
        }
        while (cursor.Accept("||"));

        return parts.Count == 1 ? parts[0] : new AnyCondition(parts);
    }

    private JsonPathCondition? ParseAll()
    {
        var parts = new List<JsonPathCondition>();
        do
        {
            if (ParseBasic() is not { } part)
            {
                return null;
            }

            parts.Add(part);
            cursor.SkipBlanks();
        }
        while (cursor.Accept("&&"));

        return parts.Count == 1 ? parts[0] : new AllCondition(parts);
    }

    private JsonPathCondition? ParseBasic()
    {
        cursor.SkipBlanks();
        var isNegated = cursor.Accept("!");
        cursor.SkipBlanks();
        var condition = cursor.Accept("(") ? ParseParenthesis() : ParseComparison(isNegated);
        return isNegated && condition is not null ? new NotCondition(condition) : condition;
    }

    private JsonPathCondition? ParseParenthesis()
    {
        if (Parse() is not { } condition)
        {
            return null;
        }

        cursor.SkipBlanks();
        return cursor.Accept(")") || cursor.Expected("')'") ? condition : null;
    }

    private JsonPathCondition? ParseComparison(bool isNegated)
    {
        var start = cursor.Position;
        if (!ParseOperand(out var left, out var query))
        {
            return null;
        }

        cursor.SkipBlanks();
        if (ReadOperator() is not { } comparison)
        {
            if (query is not null)
            {
                return new ExistenceCondition(query);
            }

            cursor.Expected("a comparison operator after a literal");
            return null;
        }

        cursor.SkipBlanks();
        if (isNegated)
        {
            cursor.Position = start;
            cursor.Fail("a comparison that '!' negates needs parentheses");
            return null;
        }

        return IsComparable(query, start) && ParseOperandToCompare() is { } right ? new ComparisonCondition(left!, comparison, right) : null;
    }

    private JsonPathOperand? ParseOperandToCompare()
    {
        var start = cursor.Position;
        return ParseOperand(out var operand, out var query) && IsComparable(query, start) ? operand : null;
    }

    private bool ParseOperand(out JsonPathOperand? operand, out JsonPath? query)
    {
        query = null;
        operand = null;
        if (cursor.Current is '@' or '$')
        {
            query = queries.ParseQuery();
            operand = query is null ? null : JsonPathOperand.Query(query);
        }
        else if (JsonPathLiterals.ReadLiteral(cursor) is { } literal)
        {
            operand = JsonPathOperand.Literal(literal);
        }

        return operand is not null;
    }

    private bool IsComparable(JsonPath? query, int start)
    {
        if (query is null || query.IsSingular)
        {
            return true;
        }

        cursor.Position = start;
        return cursor.Fail("a query that may select several nodes can't be compared");
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
