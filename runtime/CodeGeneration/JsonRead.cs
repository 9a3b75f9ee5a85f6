using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text.Json;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

/// <summary>
/// Reads JSON values for generated code. Every method starts on the value's first token and ends on its last one; a null token gives
/// null (or the default of a value type); a token of another kind throws <see cref="JsonMismatchException"/>. What it accepts beyond the
/// declared type, it accepts unless <see cref="RunAiOptions.StrictResponses"/> is set: so also null, but in the methods named Nullable.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonRead
{
    /// <summary>Whether an object starts here (true) or null stands in its place (false).</summary>
    /// <param name="reader">The reader.</param>
    /// <exception cref="JsonMismatchException">Another token stands here.</exception>
    private static bool StartObject(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
            return true;

        return FalseIfNull(ref reader, JsonExpectation.Object);
    }

    /// <summary>Whether a variant of a union starts here (true) or null stands in its place (false).</summary>
    /// <param name="reader">The reader.</param>
    public static bool StartUnion(ref Utf8JsonReader reader) => reader.TokenType != JsonTokenType.Null || FalseIfNull(ref reader, JsonExpectation.Variant);

    /// <summary>Whether null stands here: asked where it is declared, before a method that takes it for a deviation.</summary>
    /// <param name="reader">The reader.</param>
    public static bool IsNull(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null;

    /// <summary>Moves to the next member's value, or to the end of the object.</summary>
    /// <param name="reader">The reader, on the object's start or on the last token of a value.</param>
    /// <param name="name">The member's name, unescaped; valid until the reader's buffer goes away.</param>
    /// <returns>False at the end of the object.</returns>
    private static bool ReadPropertyName(scoped ref Utf8JsonReader reader, out ReadOnlySpan<byte> name)
    {
        Advance(ref reader);
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            name = default;
            return false;
        }

        name = reader.ValueIsEscaped || reader.HasValueSequence ? Unescape(ref reader, JsonExpectation.PropertyName) : reader.ValueSpan;
        Advance(ref reader);
        return true;
    }

    /// <summary>Reads an object.</summary>
    /// <typeparam name="T">The model's type.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="model">What the members are read into: a new instance.</param>
    /// <returns>The model; null for a null token.</returns>
    public static T Object<T>(ref Utf8JsonReader reader, T model)
        where T : JsonObjectModel
    {
        if (!StartObject(ref reader))
            return null!;

        while (ReadPropertyName(ref reader, out var name))
            model.Read(ref reader, name);

        return model;
    }

    /// <summary>Reads an array.</summary>
    /// <typeparam name="T">The type of its elements.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="read">Reads an element.</param>
    /// <returns>An array; null for a null token.</returns>
    public static IReadOnlyList<T> List<T>(ref Utf8JsonReader reader, JsonReadFunction<T> read)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            return NullOrThrow<IReadOnlyList<T>>(ref reader, JsonExpectation.Array);

        var list = default(ListBuilder<T>);
        while (true)
        {
            Advance(ref reader);
            if (reader.TokenType == JsonTokenType.EndArray)
                return list.ToArray();
            list.Add(read(ref reader));
        }
    }

    /// <summary>Reads an array of models.</summary>
    /// <typeparam name="T">The models' type.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <returns>An array; null for a null token.</returns>
    public static IReadOnlyList<T> Models<T>(ref Utf8JsonReader reader)
        where T : class, IJsonModel<T> => List(ref reader, ModelFunction<T>.Read);

    /// <summary>Reads an object as a map; of equal names the last one counts.</summary>
    /// <typeparam name="T">The type of its values.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="read">Reads a value.</param>
    /// <returns>A <see cref="Dictionary{TKey, TValue}"/>, or the one empty map; null for a null token.</returns>
    public static IReadOnlyDictionary<string, T> Map<T>(ref Utf8JsonReader reader, JsonReadFunction<T> read)
    {
        if (!StartObject(ref reader))
            return null!;

        Dictionary<string, T>? map = null;
        while (true)
        {
            Advance(ref reader);
            if (reader.TokenType == JsonTokenType.EndObject)
                return map is null ? ReadOnlyDictionary<string, T>.Empty : map;
            map ??= new Dictionary<string, T>(StringComparer.Ordinal);
            var name = Text(ref reader, JsonExpectation.PropertyName);
            Advance(ref reader);
            map[name] = read(ref reader);
        }
    }

    /// <summary>Reads a model or null.</summary>
    /// <typeparam name="T">The model's type.</typeparam>
    /// <param name="reader">The reader.</param>
    public static T? NullableModel<T>(ref Utf8JsonReader reader)
        where T : class, IJsonModel<T>
        => reader.TokenType == JsonTokenType.Null ? null : T.Read(ref reader);

    /// <summary>Reads any JSON value.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, of kind Null for a null token; it owns its memory.</returns>
    public static JsonElement Any(ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader);

    /// <summary>Reads any JSON value; null gives null.</summary>
    /// <param name="reader">The reader.</param>
    public static JsonElement? NullableAny(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : JsonElement.ParseValue(ref reader);

    /// <summary>Reads a value out of JSON that was kept, such as an additional property.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="json">The JSON that was kept.</param>
    /// <param name="read">Reads the value.</param>
    internal static T From<T>(JsonElement json, JsonReadFunction<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
#if NET9_0_OR_GREATER
        var reader = new Utf8JsonReader(JsonMarshal.GetRawUtf8Value(json));
#else
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(json.GetRawText()));
#endif
        reader.Read();
        return read(ref reader);
    }

    /// <summary>Skips a member that isn't declared.</summary>
    /// <param name="reader">The reader, on the member's value.</param>
    internal static void Skip(ref Utf8JsonReader reader)
    {
        ThrowIfStrict(ref reader);
        if (!reader.TrySkip())
            throw new JsonException("The JSON ends in the middle of a value.");
    }

    /// <summary>Called before a member that isn't declared is skipped or kept: strict reading ends here.</summary>
    internal static void ThrowIfStrict(ref Utf8JsonReader reader)
    {
        if (!IsLenient && !ExampleMode.IsEnabled)
            throw Mismatch(ref reader, JsonExpectation.DeclaredProperty);
    }

    // The lenient branches alone look at it, so that it costs nothing where the JSON is as declared.
    private static bool IsLenient => !StrictMode.IsEnabled;

    /// <summary>The default value that a null token gives where null isn't declared; a mismatch for any other token.</summary>
    private static T DefaultIfNull<T>(scoped ref Utf8JsonReader reader, JsonExpectation expected)
        where T : struct
        => reader.TokenType == JsonTokenType.Null && IsLenient ? default : throw Mismatch(ref reader, expected);

    /// <summary>Null for a null token where null isn't declared; a mismatch for any other token.</summary>
    private static T NullOrThrow<T>(scoped ref Utf8JsonReader reader, JsonExpectation expected)
        where T : class
        => reader.TokenType == JsonTokenType.Null && IsLenient ? null! : throw Mismatch(ref reader, expected);

    /// <summary>False for a null token where null isn't declared; a mismatch for any other token.</summary>
    private static bool FalseIfNull(scoped ref Utf8JsonReader reader, JsonExpectation expected) =>
        reader.TokenType == JsonTokenType.Null && IsLenient ? false : throw Mismatch(ref reader, expected);

    private static void Advance(scoped ref Utf8JsonReader reader)
    {
        // A reader over a complete text throws at its end by itself; one over a partial text returns false, and a loop would never end.
        if (!reader.Read())
            throw new JsonException("The JSON ends in the middle of a value.");
    }

    private static JsonMismatchException Mismatch(scoped ref Utf8JsonReader reader, JsonExpectation expected, string? example = null) =>
        new(expected, reader.TokenType, reader.TokenStartIndex) { Example = example };

    // One function for all lists of a model, instead of one for each list that is read.
    private static class ModelFunction<T>
        where T : class, IJsonModel<T>
    {
        public static readonly JsonReadFunction<T> Read = T.Read;
    }
}
