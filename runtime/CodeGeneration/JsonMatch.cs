using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

/// <summary>
/// Matches JSON with the variants of generated unions. The methods receive a copy of the reader, positioned on the first token of the value, so they do
/// not consume tokens.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonMatch
{
    /// <summary>Returns a value indicating whether the JSON is an object whose property has one of the given values.</summary>
    /// <param name="reader">A copy of the reader.</param>
    /// <param name="property">The name of the discriminating property.</param>
    /// <param name="value">The value of the variant.</param>
    public static bool Discriminator(Utf8JsonReader reader, string property, string value) =>
        HasText(reader, property, value)
            || NoMatch(reader, static (property, value) => $"{{{JsonText.Quote(property)}:{JsonText.Quote(value)}}}", property, value);

    /// <summary>Returns a value indicating whether the JSON is an object whose property has one of the given values.</summary>
    /// <param name="reader">A copy of the reader.</param>
    /// <param name="property">The name of the discriminating property.</param>
    /// <param name="values">The values of the variant.</param>
    public static bool Discriminator(Utf8JsonReader reader, string property, params string[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        foreach (var value in values)
        {
            if (HasText(reader, property, value))
            {
                return true;
            }
        }

        return NoMatch(reader, static (property, values) => $"{{{JsonText.Quote(property)}:{JsonText.Quote(values[0])}}}", property, values);
    }

    /// <summary>Returns a value indicating whether the JSON is an object with all of the properties.</summary>
    /// <param name="reader">A copy of the reader.</param>
    /// <param name="properties">The names of the properties.</param>
    public static bool Properties(Utf8JsonReader reader, params string[] properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        foreach (var property in properties)
        {
            var copy = reader;
            if (!TryFind(ref copy, property))
            {
                return NoMatch(reader, CreateObjectExample, properties);
            }
        }

        return reader.TokenType == JsonTokenType.StartObject || NoMatch(reader, CreateObjectExample, properties);
    }

    /// <summary>Returns a value indicating whether the JSON is an object with at least one of the properties.</summary>
    /// <param name="reader">A copy of the reader.</param>
    /// <param name="properties">The names of the properties.</param>
    public static bool AnyProperty(Utf8JsonReader reader, params string[] properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        foreach (var property in properties)
        {
            var copy = reader;
            if (TryFind(ref copy, property))
            {
                return true;
            }
        }

        return NoMatch(reader, static properties => CreateObjectExample(properties[..1]), properties);
    }

    /// <summary>Returns a reader of the value of a nested property, for the other methods. It has no token if there is none.</summary>
    /// <param name="reader">A copy of the reader.</param>
    /// <param name="path">The names of the properties from the value to the nested one.</param>
    public static Utf8JsonReader Property(Utf8JsonReader reader, params string[] path)
    {
        ArgumentNullException.ThrowIfNull(path);
        foreach (var property in path)
        {
            var value = reader;
            if (!TryFind(ref reader, property))
            {
                return NoMatch(value, static property => $"{{{JsonText.Quote(property)}:{{}}}}", property) ? value : default;
            }
        }

        return reader;
    }

    /// <summary>
    /// Returns a reader of the first item of a list that is not null, for the other methods. It has no token if there is none.
    /// </summary>
    /// <param name="reader">A copy of the reader.</param>
    public static Utf8JsonReader FirstItem(Utf8JsonReader reader)
    {
        var list = reader;
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (reader.TokenType != JsonTokenType.Null)
                {
                    return reader;
                }
            }
        }

        return NoMatch(list, static example => example, "[{}]") ? list : default;
    }

    /// <summary>
    /// Returns a reader of the first value of an object that is not null, for the other methods. It has no token if there is none.
    /// </summary>
    /// <param name="reader">A copy of the reader.</param>
    public static Utf8JsonReader FirstValue(Utf8JsonReader reader)
    {
        var map = reader;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.Read())
            {
                if (reader.TokenType != JsonTokenType.Null)
                {
                    return reader;
                }
            }
        }

        return NoMatch(map, static example => example, """{"key":{}}""") ? map : default;
    }

    /// <summary>Returns a value indicating whether the JSON is an object whose property is of one of the kinds.</summary>
    /// <param name="reader">A copy of the reader.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="kinds">The kinds.</param>
    public static bool PropertyKind(Utf8JsonReader reader, string property, params JsonValueKind[] kinds)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        var copy = reader;
        return (TryFind(ref copy, property) && Array.IndexOf(kinds, ToValueKind(copy.TokenType)) >= 0)
            || NoMatch(reader, static (property, kinds) => $"{{{JsonText.Quote(property)}:{GetExample(kinds[0])}}}", property, kinds);
    }

    /// <summary>Returns a value indicating whether the JSON is of one of the kinds.</summary>
    /// <param name="reader">A copy of the reader.</param>
    /// <param name="kind">The kind.</param>
    public static bool Kind(Utf8JsonReader reader, JsonValueKind kind) => ToValueKind(reader.TokenType) == kind || NoMatch(reader, GetExample, kind);

    /// <summary>Returns a value indicating whether the JSON is of one of the kinds.</summary>
    /// <param name="reader">A copy of the reader.</param>
    /// <param name="kinds">The kinds.</param>
    public static bool Kind(Utf8JsonReader reader, params JsonValueKind[] kinds)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        return Array.IndexOf(kinds, ToValueKind(reader.TokenType)) >= 0 || NoMatch(reader, GetExample, kinds[0]);
    }

    /// <summary>Returns a value indicating whether the JSON is a number without a fraction.</summary>
    /// <param name="reader">A copy of the reader.</param>
    public static bool Integer(Utf8JsonReader reader) =>
        (reader.TokenType == JsonTokenType.Number && (reader.TryGetInt64(out _) || (reader.TryGetDecimal(out var number) && decimal.IsInteger(number))))
        || NoMatch(reader, GetExample, JsonValueKind.Number);

    /// <summary>Returns <see langword="false"/>, or throws with an example of the variant in example mode.</summary>
    private static bool NoMatch<T>(Utf8JsonReader reader, Func<T, string?> example, T argument) =>
        ExampleMode.IsEnabled ? throw CreateNoMatchException(reader, example(argument)) : false;

    private static bool NoMatch<T>(Utf8JsonReader reader, Func<string, T, string?> example, string property, T argument) =>
        ExampleMode.IsEnabled ? throw CreateNoMatchException(reader, example(property, argument)) : false;

    private static JsonMismatchException CreateNoMatchException(Utf8JsonReader reader, string? example) =>
        new(JsonExpectation.Variant, reader.TokenType, reader.TokenStartIndex) { Example = example };

    private static string CreateObjectExample(string[] properties) =>
        $"{{{string.Join(',', properties.Select(static property => JsonText.Quote(property) + ":null"))}}}";

    private static string GetExample(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "{}",
        JsonValueKind.Array => "[]",
        JsonValueKind.String => "\"text\"",
        JsonValueKind.Number => "1",
        JsonValueKind.True or JsonValueKind.False => "false",
        _ => "null",
    };

    private static bool HasText(Utf8JsonReader reader, string property, string value) => TryFind(ref reader, property) && IsText(ref reader, value);

    // A discriminator can be an integer or a boolean, whose value is written as text in a mapping.
    private static bool IsText(ref Utf8JsonReader reader, string value) => reader.TokenType switch
    {
        JsonTokenType.String => JsonNames.AreEqual(ref reader, value),
        JsonTokenType.True => value.Equals("true", StringComparison.OrdinalIgnoreCase),
        JsonTokenType.False => value.Equals("false", StringComparison.OrdinalIgnoreCase),
        JsonTokenType.Number => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var expected)
            && reader.TryGetDecimal(out var number) && number == expected,
        _ => false,
    };

    private static bool TryFind(ref Utf8JsonReader reader, string property)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = JsonNames.AreEqual(ref reader, property);
            if (!reader.Read())
            {
                return false;
            }

            if (found)
            {
                return true;
            }

            if (!reader.TrySkip())
            {
                return false;
            }
        }

        return false;
    }

    private static JsonValueKind ToValueKind(JsonTokenType token) => token switch
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
