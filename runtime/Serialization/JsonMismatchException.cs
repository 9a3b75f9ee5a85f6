using System.Text.Json;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Serialization;

/// <summary>The exception that is thrown when well-formed JSON does not match the declared type.</summary>
public sealed class JsonMismatchException : JsonException
{
    internal JsonMismatchException(JsonExpectation expected, JsonTokenType actual, long offset)
        : base($"Expected {expected.GetDescription()}, but the JSON has {Describe(actual)}.")
    {
        Expected = expected;
        ActualTokenType = actual;
        Offset = offset;
    }

    /// <summary>Gets a description of the expected JSON, for example "a string".</summary>
    public string ExpectedType => Expected.GetDescription();

    /// <summary>Gets the type of the token that was found.</summary>
    public JsonTokenType ActualTokenType { get; }

    /// <summary>Gets the position of the token, in bytes from the start of the reader's input.</summary>
    public long Offset { get; }

    internal JsonExpectation Expected { get; }

    /// <summary>Gets JSON that matches, or <see langword="null"/> if <see cref="Expected"/> alone determines it.</summary>
    internal string? Example { get; init; }

    private static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string that cannot be read as such",
        JsonTokenType.Number => "a number that cannot be read as such",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        JsonTokenType.Null => "null",
        JsonTokenType.PropertyName => "an invalid property name",
        _ => "no value",
    };
}
