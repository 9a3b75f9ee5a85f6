using System.Text.Json;

namespace RunAi.Generated.Serialization;

/// <summary>JSON that is well formed but not of the declared type.</summary>
public sealed class JsonMismatchException : JsonException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="expectedType">What was declared, in words, for instance "a string".</param>
    /// <param name="found">The token that came.</param>
    /// <param name="offset">Where that token starts in the JSON, in bytes.</param>
    public JsonMismatchException(string expectedType, JsonTokenType found, long offset)
        : base($"Expected {expectedType}, but the JSON has {Describe(found)}.")
    {
        ExpectedType = expectedType;
        ActualTokenType = found;
        Offset = offset;
    }

    /// <summary>What was declared, in words, for instance "a string".</summary>
    public string ExpectedType { get; }

    /// <summary>The token that came.</summary>
    public JsonTokenType ActualTokenType { get; }

    /// <summary>Where the token starts, in bytes from the start of what the reader was given.</summary>
    public long Offset { get; }

    /// <summary>JSON that would fit, where the type in words doesn't say enough to make some.</summary>
    internal string? Example { get; init; }

    private static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string that can't be read as one",
        JsonTokenType.Number => "a number that can't be read as one",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        JsonTokenType.Null => "null",
        JsonTokenType.PropertyName => "a member name that can't be read",
        _ => "no value",
    };
}
