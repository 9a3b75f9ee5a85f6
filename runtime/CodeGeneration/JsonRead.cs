using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Text.Json;
using RunAi.Generated.Diagnostics.Drift;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

/// <summary>
/// Reads JSON values for generated code. The reader must be positioned on the first token of the value, and is positioned on its last token afterwards. A
/// null token is read as <see langword="null"/>, or as the default of a value type. Other unexpected tokens throw a <see cref="JsonMismatchException"/>.
/// If <see cref="RunAiOptions.StrictResponses"/> is set, only JSON of the declared type is accepted, and null only by methods that start with
/// <c>Nullable</c>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonRead
{
    /// <summary>Returns <see langword="true"/> for the start of an object and <see langword="false"/> for null.</summary>
    private static bool StartObject(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            return true;
        }

        return FalseIfNull(ref reader, JsonExpectation.Object);
    }

    /// <summary>Returns <see langword="true"/> for the start of a union's variant and <see langword="false"/> for null.</summary>
    /// <param name="reader">The reader.</param>
    public static bool StartUnion(ref Utf8JsonReader reader) => reader.TokenType != JsonTokenType.Null || FalseIfNull(ref reader, JsonExpectation.Variant);

    /// <summary>Returns a value indicating whether the token is null. Called before a method that does not accept null in strict mode.</summary>
    /// <param name="reader">The reader.</param>
    public static bool IsNull(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null;

    /// <summary>Moves to the value of the next property. Returns <see langword="false"/> at the end of the object.</summary>
    /// <param name="reader">The reader, on the start of the object or on the last token of a value.</param>
    /// <param name="name">The unescaped name of the property, valid as long as the input of the reader.</param>
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
    /// <typeparam name="T">The type of the model.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="model">A new instance, whose properties are set.</param>
    /// <param name="required">The number of required properties. They have the first indexes.</param>
    /// <param name="nullable">The number of optional properties that can be null in JSON. They have the next indexes.</param>
    /// <returns>The model, or <see langword="null"/> for a null token.</returns>
    public static T Object<T>(ref Utf8JsonReader reader, T model, int required = 0, int nullable = 0)
        where T : JsonObjectModel
    {
        if (!StartObject(ref reader))
        {
            return null!;
        }

        if (DriftRecorder.EnterOrKeep(ref reader, DriftContainer.Object))
        {
            ReadOrKeep(ref reader, model, required, nullable);
            return model;
        }

        if (required + nullable > PropertyMasks.Size)
        {
            ReadMany(ref reader, model, required, nullable);
            return model;
        }

        var masks = default(PropertyMasks);
        while (ReadPropertyName(ref reader, out var name))
        {
            masks.Add(model.Read(ref reader, name), reader.TokenType == JsonTokenType.Null);
        }

        if (masks.GetFlags(required, nullable) is var flags and not 0)
        {
            model.SetFlags(PropertyFlags.Create(flags));
            if (masks.GetFlags(required, nullable: 0) is var missing and not 0 && ReadMode.Has(ReadModes.Recording))
            {
                DriftRecorder.Current.RecordMissing(ref reader, model, PropertyFlags.Create(missing));
            }
        }

        return model;
    }

    /// <summary>Reads an array.</summary>
    /// <typeparam name="T">The type of its elements.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="read">Reads an element.</param>
    /// <returns>An array, or <see langword="null"/> for a null token.</returns>
    public static IReadOnlyList<T> List<T>(ref Utf8JsonReader reader, JsonReadFunction<T> read)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return NullOrThrow<IReadOnlyList<T>>(ref reader, JsonExpectation.Array);
        }

        if (DriftRecorder.EnterOrKeep(ref reader, DriftContainer.List))
        {
            return ListOrKeep(ref reader, read);
        }

        var list = default(ListBuilder<T>);
        while (true)
        {
            Advance(ref reader);
            if (reader.TokenType == JsonTokenType.EndArray)
            {
                return list.ToArray();
            }

            list.Add(read(ref reader));
        }
    }

    /// <summary>Reads an array of models.</summary>
    /// <typeparam name="T">The type of the models.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <returns>An array, or <see langword="null"/> for a null token.</returns>
    public static IReadOnlyList<T> Models<T>(ref Utf8JsonReader reader)
        where T : class, IJsonModel<T> => List(ref reader, ModelFunction<T>.Read);

    /// <summary>Reads an object as a map. If a name is repeated, the last value is used.</summary>
    /// <typeparam name="T">The type of its values.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="read">Reads a value.</param>
    /// <returns>A <see cref="Dictionary{TKey, TValue}"/>, a shared empty map, or <see langword="null"/> for a null token.</returns>
    public static IReadOnlyDictionary<string, T> Map<T>(ref Utf8JsonReader reader, JsonReadFunction<T> read)
    {
        if (!StartObject(ref reader))
        {
            return null!;
        }

        if (DriftRecorder.EnterOrKeep(ref reader, DriftContainer.Map))
        {
            return MapOrKeep(ref reader, read);
        }

        Dictionary<string, T>? map = null;
        while (true)
        {
            Advance(ref reader);
            if (reader.TokenType == JsonTokenType.EndObject)
            {
                return map is null ? ReadOnlyDictionary<string, T>.Empty : map;
            }

            map ??= new Dictionary<string, T>(StringComparer.Ordinal);
            var name = Text(ref reader, JsonExpectation.PropertyName);
            Advance(ref reader);
            map[name] = read(ref reader);
        }
    }

    /// <summary>Reads a model or null.</summary>
    /// <typeparam name="T">The type of the model.</typeparam>
    /// <param name="reader">The reader.</param>
    public static T? NullableModel<T>(ref Utf8JsonReader reader)
        where T : class, IJsonModel<T>
        => reader.TokenType == JsonTokenType.Null ? null : T.Read(ref reader);

    /// <summary>Reads any JSON value.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, which is independent of the input of the reader. Its kind is Null for a null token.</returns>
    public static JsonElement Any(ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader);

    /// <summary>Reads any JSON value or null.</summary>
    /// <param name="reader">The reader.</param>
    public static JsonElement? NullableAny(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : JsonElement.ParseValue(ref reader);

    /// <summary>Reads a value from a JSON element.</summary>
    internal static T From<T>(JsonElement json, JsonReadFunction<T> read)
    {
#if NET9_0_OR_GREATER
        var reader = new Utf8JsonReader(System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(json));
#else
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(json.GetRawText()));
#endif
        reader.Read();
        return read(ref reader);
    }

    /// <summary>Skips the value of an undeclared property.</summary>
    internal static void Skip(ref Utf8JsonReader reader, bool isAllowed)
    {
        ThrowIfStrict(ref reader, isAllowed);
        if (!reader.TrySkip())
        {
            throw new JsonException("The JSON ends inside a value.");
        }
    }

    /// <summary>Throws for an undeclared property if reading is strict.</summary>
    internal static void ThrowIfStrict(ref Utf8JsonReader reader, bool isAllowed)
    {
        if (!isAllowed && !Deviation.IsTolerated(ref reader, DriftKind.UnknownProperty) && !ExampleMode.IsEnabled)
        {
            throw Mismatch(ref reader, JsonExpectation.DeclaredProperty);
        }
    }

    /// <summary>Returns a value indicating whether an undeclared null is accepted, which is the case in lenient mode.</summary>
    private static bool AcceptsNull(scoped ref Utf8JsonReader reader) => Deviation.IsTolerated(ref reader, DriftKind.UndeclaredNull);

    /// <summary>Returns a value indicating whether a value of another type or format is accepted, which is the case in lenient mode.</summary>
    private static bool AcceptsType(scoped ref Utf8JsonReader reader) => Deviation.IsTolerated(ref reader, DriftKind.WrongType);

    /// <summary>Returns the default value for a null token in lenient mode; otherwise, throws.</summary>
    private static T DefaultIfNull<T>(scoped ref Utf8JsonReader reader, JsonExpectation expected)
        where T : struct
        => reader.TokenType == JsonTokenType.Null && AcceptsNull(ref reader) ? DefaultOfUnread<T>(ref reader) : throw Mismatch(ref reader, expected);

    /// <summary>Returns the default value in place of JSON that has no value of the type. The property that contains it keeps the JSON.</summary>
    private static T DefaultOfUnread<T>(scoped ref Utf8JsonReader reader)
        where T : struct
    {
        UnreadProperties.ReportWithoutValue(reader.TokenStartIndex);
        return default;
    }

    /// <summary>Returns <see langword="null"/> for a null token in lenient mode; otherwise, throws.</summary>
    private static T NullOrThrow<T>(scoped ref Utf8JsonReader reader, JsonExpectation expected)
        where T : class
        => reader.TokenType == JsonTokenType.Null && AcceptsNull(ref reader) ? null! : throw Mismatch(ref reader, expected);

    /// <summary>Returns <see langword="false"/> for a null token in lenient mode; otherwise, throws.</summary>
    private static bool FalseIfNull(scoped ref Utf8JsonReader reader, JsonExpectation expected) =>
        reader.TokenType == JsonTokenType.Null && AcceptsNull(ref reader) ? false : throw Mismatch(ref reader, expected);

    private static void Advance(scoped ref Utf8JsonReader reader)
    {
        // A reader of a complete text throws at its end; a reader of a partial text returns false, which must end the loop too.
        if (!reader.Read())
        {
            throw new JsonException("The JSON ends inside a value.");
        }
    }

    private static JsonMismatchException Mismatch(scoped ref Utf8JsonReader reader, JsonExpectation expected, string? example = null) =>
        new(expected, reader.TokenType, reader.TokenStartIndex) { Example = example };

    // Caches the delegate, which would otherwise be allocated for each list.
    private static class ModelFunction<T>
        where T : class, IJsonModel<T>
    {
        public static readonly JsonReadFunction<T> Read = T.Read;
    }
}
