namespace RunAi.Generator.Specs.Paths;

/// <summary>A position in the text of a query. The first error is kept.</summary>
internal sealed class JsonPathCursor(string text)
{
    public string Text { get; } = text;

    public int Position { get; set; }

    public string? Error { get; private set; }

    public bool IsAtEnd => Position >= Text.Length;

    /// <summary>The character at the position; NUL at the end.</summary>
    public char Current => IsAtEnd ? '\0' : Text[Position];

    public void SkipWhitespace()
    {
        while (Current is ' ' or '\t' or '\r' or '\n')
        {
            Position++;
        }
    }

    /// <summary>Passes the token if it stands here.</summary>
    public bool Accept(string token)
    {
        if (string.CompareOrdinal(Text, Position, token, 0, token.Length) != 0)
        {
            return false;
        }

        Position += token.Length;
        return true;
    }

    /// <summary>Notes the error and returns false.</summary>
    public bool Fail(string message)
    {
        Error ??= $"{message} at character {Position + 1}";
        return false;
    }

    /// <summary>Notes that something else was expected here and returns false.</summary>
    public bool FailExpected(string what) => Fail($"expected {what}, found {(IsAtEnd ? "the end" : $"'{Current}'")}");
}
