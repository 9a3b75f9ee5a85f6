namespace RunAi.Generator.Specs.Paths;

/// <summary>A position in the text of a query, with the first error.</summary>
internal sealed class JsonPathCursor(string text, QueryBudget budget)
{
    public string Text { get; } = text;

    public int Position { get; set; }

    public string? Error { get; private set; }

    public bool IsAtEnd => Position >= Text.Length;

    /// <summary>Gets the character at the position, or NUL at the end.</summary>
    public char Current => IsAtEnd ? '\0' : Text[Position];

    /// <summary>Counts a segment, selector or term. Records an error and returns false if the budget is exceeded.</summary>
    public bool TryAddPart() => budget.SpendPart() || Fail("the queries of the overlay have too many parts");

    public void SkipWhitespace()
    {
        while (Current is ' ' or '\t' or '\r' or '\n')
        {
            Position++;
        }
    }

    /// <summary>Skips the token if the text continues with it.</summary>
    public bool Accept(string token)
    {
        if (string.CompareOrdinal(Text, Position, token, 0, token.Length) != 0)
        {
            return false;
        }

        Position += token.Length;
        return true;
    }

    /// <summary>Records an error and returns false.</summary>
    public bool Fail(string message)
    {
        Error ??= $"{message} at character {Position + 1}";
        return false;
    }

    /// <summary>Records an unexpected character and returns false.</summary>
    public bool FailExpected(string expected) => Fail($"expected {expected}, found {(IsAtEnd ? "the end" : $"'{Current}'")}");
}
