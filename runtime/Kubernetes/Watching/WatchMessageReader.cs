using System.Text.Json;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Kubernetes.Watching;

/// <summary>Reads the parts of an event in the response of a watch: <c>{"type": …, "object": …}</c>, whose properties can have any order.</summary>
internal static class WatchMessageReader
{
    public const string Added = "ADDED";
    public const string Modified = "MODIFIED";
    public const string Deleted = "DELETED";
    public const string Bookmark = "BOOKMARK";
    public const string Error = "ERROR";

    private static readonly string[] Types = [Added, Modified, Deleted, Bookmark, Error];

    /// <summary>Returns the type of an event.</summary>
    /// <param name="reader">A copy of the reader, on the start of the event.</param>
    /// <exception cref="JsonMismatchException">The value is not an event.</exception>
    public static string FindType(Utf8JsonReader reader)
    {
        CheckObject(ref reader);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isType = reader.ValueTextEquals("type"u8);
            Advance(ref reader);
            if (isType && reader.TokenType == JsonTokenType.String)
            {
                foreach (var type in Types)
                {
                    if (reader.ValueTextEquals(type))
                    {
                        return type;
                    }
                }
            }

            reader.Skip();
        }

        throw new JsonMismatchException(JsonExpectation.DeclaredProperty, reader.TokenType, reader.TokenStartIndex);
    }

    /// <summary>Moves to the object of the event. Returns <see langword="false"/> at the end of the event.</summary>
    public static bool MoveToObject(ref Utf8JsonReader reader)
    {
        while (true)
        {
            Advance(ref reader);
            if (reader.TokenType != JsonTokenType.PropertyName)
            {
                return false;
            }

            var isObject = reader.ValueTextEquals("object"u8);
            Advance(ref reader);
            if (isObject && reader.TokenType == JsonTokenType.StartObject)
            {
                return true;
            }

            reader.Skip();
        }
    }

    /// <summary>Reads <c>metadata.resourceVersion</c> of an object and moves to its end.</summary>
    public static string? ReadVersion(ref Utf8JsonReader reader)
    {
        string? version = null;
        while (ReadName(ref reader, "metadata"u8, out var isMetadata))
        {
            if (!isMetadata || reader.TokenType != JsonTokenType.StartObject)
            {
                reader.Skip();
                continue;
            }

            while (ReadName(ref reader, "resourceVersion"u8, out var isVersion))
            {
                version = isVersion && reader.TokenType == JsonTokenType.String ? reader.GetString() : version;
                reader.Skip();
            }
        }

        return version;
    }

    private static bool ReadName(ref Utf8JsonReader reader, ReadOnlySpan<byte> name, out bool isMatch)
    {
        Advance(ref reader);
        isMatch = reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(name);
        if (reader.TokenType != JsonTokenType.PropertyName)
        {
            return false;
        }

        Advance(ref reader);
        return true;
    }

    private static void CheckObject(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonMismatchException(JsonExpectation.Object, reader.TokenType, reader.TokenStartIndex);
        }
    }

    private static void Advance(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            throw new JsonException("The JSON ends inside a value.");
        }
    }
}
