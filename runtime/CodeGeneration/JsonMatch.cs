using System.ComponentModel;
using System.Text.Json;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

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
        HasText(reader, member, value) || Misses(reader, static (member, value) => $"{{{JsonText.Quote(member)}:{JsonText.Quote(value)}}}", member, value);

    /// <summary>Whether the value is an object whose member has one of the given texts.</summary>
    /// <param name="reader">A copy of the reader.</param>
    /// <param name="member">The name of the discriminating member.</param>
    /// <param name="values">The texts of the variant.</param>
    public static bool Discriminator(Utf8JsonReader reader, string member, params string[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        foreach (var value in values)
        {
            if (HasText(reader, member, value))
                return true;
        }

        return Misses(reader, static (member, values) => $"{{{JsonText.Quote(member)}:{JsonText.Quote(values[0])}}}", member, values);
    }

    /// <summary>Whether the value is an object that has all of the members.</summary>
    /// <param name="reader">A copy of the reader.</param>
    /// <param name="members">The names of the members.</param>
    public static bool Members(Utf8JsonReader reader, params string[] members)
    {
        ArgumentNullException.ThrowIfNull(members);
        foreach (var member in members)
        {
            var copy = reader;
            if (!TryFind(ref copy, member))
                return Misses(reader, ObjectOf, members);
        }

        return reader.TokenType == JsonTokenType.StartObject || Misses(reader, ObjectOf, members);
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

        return Misses(reader, static members => ObjectOf(members[..1]), members);
    }

    /// <summary>Whether the value is of one of the kinds.</summary>
    /// <param name="reader">A copy of the reader.</param>
    /// <param name="kind">The kind.</param>
    public static bool Kind(Utf8JsonReader reader, JsonValueKind kind) => KindOf(reader.TokenType) == kind || Misses(reader, ExampleOf, kind);

    /// <summary>Whether the value is of one of the kinds.</summary>
    /// <param name="reader">A copy of the reader.</param>
    /// <param name="kinds">The kinds.</param>
    public static bool Kind(Utf8JsonReader reader, params JsonValueKind[] kinds)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        return Array.IndexOf(kinds, KindOf(reader.TokenType)) >= 0 || Misses(reader, ExampleOf, kinds[0]);
    }

    /// <summary>Whether the value is a number without a fraction.</summary>
    /// <param name="reader">A copy of the reader.</param>
    public static bool Integer(Utf8JsonReader reader) =>
        (reader.TokenType == JsonTokenType.Number && (reader.TryGetInt64(out _) || (reader.TryGetDecimal(out var number) && decimal.IsInteger(number))))
        || Misses(reader, ExampleOf, JsonValueKind.Number);

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

        return Misses(reader, JsonText.Quote, values[0]);
    }

    /// <summary>False, unless an example is sought: then this is the variant that it shall have.</summary>
    private static bool Misses<T>(Utf8JsonReader reader, Func<T, string?> example, T argument) =>
        ExampleReading.IsOn ? throw Unlike(reader, example(argument)) : false;

    private static bool Misses<T>(Utf8JsonReader reader, Func<string, T, string?> example, string member, T argument) =>
        ExampleReading.IsOn ? throw Unlike(reader, example(member, argument)) : false;

    private static JsonMismatchException Unlike(Utf8JsonReader reader, string? example) =>
        new("one of several variants", reader.TokenType, reader.TokenStartIndex) { Example = example };

    private static string ObjectOf(string[] members) => $"{{{string.Join(',', members.Select(static member => JsonText.Quote(member) + ":null"))}}}";

    private static string ExampleOf(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "{}",
        JsonValueKind.Array => "[]",
        JsonValueKind.String => "\"text\"",
        JsonValueKind.Number => "1",
        JsonValueKind.True or JsonValueKind.False => "false",
        _ => "null",
    };

    private static bool HasText(Utf8JsonReader reader, string member, string value) => TryFind(ref reader, member) && IsText(ref reader, value);

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
