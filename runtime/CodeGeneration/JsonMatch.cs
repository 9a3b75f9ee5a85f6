using System.ComponentModel;
using System.Text.Json;

namespace RunAi.Generated.CodeGeneration;

/// <summary>
/// Looks ahead for generated unions. Every method takes a copy of the reader, which stands on the value's first token, and so consumes nothing.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonMatch
{
    /// <summary>Whether the value is an object whose member has one of the given texts.</summary>
    /// <param name="reader">A copy of the reader.</param>
    /// <param name="member">The name of the discriminating member.</param>
    /// <param name="value">The text of the variant.</param>
    public static bool Discriminator(Utf8JsonReader reader, string member, string value) =>
        TryFind(ref reader, member) && IsText(ref reader, value);

    /// <summary>Whether the value is an object whose member has one of the given texts.</summary>
    /// <param name="reader">A copy of the reader.</param>
    /// <param name="member">The name of the discriminating member.</param>
    /// <param name="values">The texts of the variant.</param>
    public static bool Discriminator(Utf8JsonReader reader, string member, params string[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (!TryFind(ref reader, member))
            return false;

        foreach (var value in values)
        {
            if (IsText(ref reader, value))
                return true;
        }

        return false;
    }

    /// <summary>Whether the value is an object that has all of the members.</summary>
    /// <param name="reader">A copy of the reader.</param>
    /// <param name="members">The names of the members.</param>
    public static bool Members(Utf8JsonReader reader, params string[] members)
    {
        ArgumentNullException.ThrowIfNull(members);
        if (reader.TokenType != JsonTokenType.StartObject)
            return false;

        foreach (var member in members)
        {
            var copy = reader;
            if (!TryFind(ref copy, member))
                return false;
        }

        return true;
    }

    /// <summary>Whether the value is an object that has one of the members at least.</summary>
    /// <param name="reader">A copy of the reader.</param>
    /// <param name="members">The names of the members.</param>
    public static bool AnyMember(Utf8JsonReader reader, params string[] members)
    {
        ArgumentNullException.ThrowIfNull(members);
        foreach (var member in members)
        {
            var copy = reader;
            if (TryFind(ref copy, member))
                return true;
        }

        return false;
    }

    /// <summary>Whether the value is of one of the kinds.</summary>
    /// <param name="reader">A copy of the reader.</param>
    /// <param name="kind">The kind.</param>
    public static bool Kind(Utf8JsonReader reader, JsonValueKind kind) => KindOf(reader.TokenType) == kind;

    /// <summary>Whether the value is of one of the kinds.</summary>
    /// <param name="reader">A copy of the reader.</param>
    /// <param name="kinds">The kinds.</param>
    public static bool Kind(Utf8JsonReader reader, params JsonValueKind[] kinds)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        return Array.IndexOf(kinds, KindOf(reader.TokenType)) >= 0;
    }

    /// <summary>Whether the value is a number without a fraction.</summary>
    /// <param name="reader">A copy of the reader.</param>
    public static bool Integer(Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && (reader.TryGetInt64(out _) || (reader.TryGetDecimal(out var number) && decimal.IsInteger(number)));

    /// <summary>Whether the value is one of the strings.</summary>
    /// <param name="reader">A copy of the reader.</param>
    /// <param name="values">The strings.</param>
    public static bool Text(Utf8JsonReader reader, params string[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        foreach (var value in values)
        {
            if (IsText(ref reader, value))
                return true;
        }

        return false;
    }

    private static bool IsText(ref Utf8JsonReader reader, string value) => reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(value);

    private static bool TryFind(ref Utf8JsonReader reader, string member)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            return false;

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals(member);
            if (!reader.Read())
                return false;
            if (found)
                return true;
            if (!reader.TrySkip())
                return false;
        }

        return false;
    }

    private static JsonValueKind KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => JsonValueKind.Object,
        JsonTokenType.StartArray => JsonValueKind.Array,
        JsonTokenType.String => JsonValueKind.String,
        JsonTokenType.Number => JsonValueKind.Number,
        JsonTokenType.True => JsonValueKind.True,
        JsonTokenType.False => JsonValueKind.False,
        JsonTokenType.Null => JsonValueKind.Null,
        _ => JsonValueKind.Undefined,
    };
}
