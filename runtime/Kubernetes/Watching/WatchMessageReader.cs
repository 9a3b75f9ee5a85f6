using System.Text.Json;
using RunAi.Generated.Diagnostics.Drift;
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

    /// <summary>
    /// Moves to the object of the event, and determines the type, which servers send first. Returns <see langword="false"/> at the end of the event.
    /// </summary>
    /// <param name="reader">The reader, on the start of the event or on the end of its object.</param>
    /// <param name="type">The type; <see langword="null"/> if it is not known yet.</param>
    /// <exception cref="JsonMismatchException">The value is not an event.</exception>
    public static bool MoveToObject(ref Utf8JsonReader reader, ref string? type)
    {
        if (type is null)
        {
            CheckObject(ref reader);
        }

        while (true)
        {
            Advance(ref reader);
            if (reader.TokenType != JsonTokenType.PropertyName)
            {
                return type is null ? throw CreateMismatch(reader) : false;
            }

            if (type is null && reader.ValueTextEquals("type"u8))
            {
                Advance(ref reader);
                type = ReadType(reader);
                reader.Skip();
                continue;
            }

            var isObject = reader.ValueTextEquals("object"u8);
            Advance(ref reader);
            if (isObject && reader.TokenType == JsonTokenType.StartObject)
            {
                type ??= FindType(reader);
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

    /// <summary>Returns the type that follows the object.</summary>
    /// <param name="reader">A copy of the reader, on the start of the object.</param>
    private static string FindType(Utf8JsonReader reader)
    {
        do
        {
            reader.Skip();
            if (!reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
            {
                throw CreateMismatch(reader);
            }

            var isType = reader.ValueTextEquals("type"u8);
            Advance(ref reader);
            if (isType && ReadType(reader) is { } type)
            {
                return type;
            }
        }
        while (true);
    }

    private static string? ReadType(in Utf8JsonReader reader) =>
        reader.TokenType != JsonTokenType.String ? null
        : reader.ValueTextEquals("MODIFIED"u8) ? Modified
        : reader.ValueTextEquals("ADDED"u8) ? Added
        : reader.ValueTextEquals("DELETED"u8) ? Deleted
        : reader.ValueTextEquals("BOOKMARK"u8) ? Bookmark
        : reader.ValueTextEquals("ERROR"u8) ? Error
        : null;

    private static JsonMismatchException CreateMismatch(in Utf8JsonReader reader) =>
        new(JsonExpectation.DeclaredProperty, reader.TokenType, reader.TokenStartIndex);

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

        DriftRecorder.EnterOrKeep(ref reader, DriftContainer.Object);
    }

    private static void Advance(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            throw new JsonException("The JSON ends inside a value.");
        }
    }
}
