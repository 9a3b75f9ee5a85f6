using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>Finds properties that occur several times in an object (RFC 8259, section 4), which strict mode rejects.</summary>
internal static class DuplicatePropertyValidator
{
    /// <exception cref="JsonException">A property occurs several times. The exception has its path.</exception>
    public static void Validate(ReadOnlySpan<byte> json)
    {
        var objects = new Stack<HashSet<string>>();
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    objects.Push(new HashSet<string>(StringComparer.Ordinal));
                    break;
                case JsonTokenType.EndObject:
                    objects.Pop();
                    break;
                case JsonTokenType.PropertyName when !objects.Peek().Add(GetName(ref reader)):
                    throw new JsonMismatchException(JsonExpectation.UniqueProperty, reader.TokenType, reader.TokenStartIndex);
                default:
                    break;
            }
        }
    }

    private static string GetName(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new JsonMismatchException(JsonExpectation.PropertyName, reader.TokenType, reader.TokenStartIndex);
        }
    }
}
