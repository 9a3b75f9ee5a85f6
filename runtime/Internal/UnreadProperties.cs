using System.Runtime.CompilerServices;
using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>
/// Keeps the JSON of properties whose JSON type is right, but whose value does not have the declared format, such as a UUID that is not one. Lenient reading
/// keeps them instead of losing the whole response. Models have no field for it, because it is rare.
/// </summary>
internal static class UnreadProperties
{
    private static readonly ConditionalWeakTable<JsonObjectModel, Dictionary<string, UnreadProperty>> Kept = [];

    private static readonly JsonElement Null = CreateNull();

    private static volatile bool HasKept;

    [ThreadStatic]
    private static List<long>? Offsets;

    /// <summary>Gets a value indicating whether the current thread reads again after a failure, and keeps what cannot be read.</summary>
    public static bool IsEnabled => Offsets is not null;

    /// <summary>Returns a value indicating whether the value of a property can be kept. Another JSON type than the declared one is an error.</summary>
    public static bool CanKeep(JsonMismatchException exception) => exception.ActualTokenType switch
    {
        JsonTokenType.String => exception.Expected is JsonExpectation.String or JsonExpectation.Guid or JsonExpectation.Uri or JsonExpectation.Base64
            or JsonExpectation.DateTime or JsonExpectation.Date or JsonExpectation.Time or JsonExpectation.Duration,
        JsonTokenType.Number => exception.Expected is JsonExpectation.Int32 or JsonExpectation.Int64 or JsonExpectation.Number or JsonExpectation.Decimal,
        JsonTokenType.PropertyName => exception.Expected is JsonExpectation.PropertyName,
        _ => false,
    };

    /// <summary>Reads a body, and keeps the properties that cannot be read.</summary>
    public static T Read<T>(ReadOnlySpan<byte> body, JsonReadFunction<T> read, out IReadOnlyList<string> paths)
    {
        Offsets = [];
        try
        {
            var value = JsonBody.ReadOnce(body, read);
            paths = JsonPathFinder.FindAll(body, Offsets);
            return value;
        }
        finally
        {
            Offsets = null;
        }
    }

    /// <summary>Keeps the JSON of properties of a model that is being read.</summary>
    public static void Keep(JsonObjectModel model, Dictionary<string, JsonElement> properties)
    {
        var kept = new Dictionary<string, UnreadProperty>(Find(model) ?? [], StringComparer.Ordinal);
        using var written = DiagnosticJson.Parse(DiagnosticJson.Serialize((JsonModel)model));
        foreach (var (name, json) in properties)
        {
            kept[name] = new UnreadProperty(json, written.RootElement.TryGetProperty(name, out var value) ? value.GetRawText() : null);
        }

        HasKept = true;
        Kept.AddOrUpdate(model, kept);
    }

    /// <summary>Keeps a null of a property that the model does not write until it is assigned.</summary>
    public static void KeepNull(JsonObjectModel model, string name)
    {
        HasKept = true;
        Kept.GetValue(model, static _ => new(StringComparer.Ordinal))[name] = new UnreadProperty(Null, null);
    }

    /// <summary>Records the position of a value that is kept. Values inside it are kept with it.</summary>
    public static void Record(long offset)
    {
        Offsets!.RemoveAll(inner => inner >= offset);
        Offsets.Add(offset);
    }

    /// <summary>Returns the properties of a model that were kept, or <see langword="null"/> if there are none.</summary>
    public static Dictionary<string, UnreadProperty>? Find(JsonObjectModel model) => HasKept && Kept.TryGetValue(model, out var kept) ? kept : null;

    /// <summary>Writes the properties of a model. Kept JSON replaces what the model writes, unless the property was assigned since.</summary>
    public static void Write(Utf8JsonWriter writer, byte[] written, Dictionary<string, UnreadProperty> kept)
    {
        using var document = DiagnosticJson.Parse(written);
        var remaining = new Dictionary<string, UnreadProperty>(kept, StringComparer.Ordinal);
        foreach (var property in document.RootElement.EnumerateObject())
        {
            writer.WritePropertyName(property.Name);
            remaining.Remove(property.Name, out var unread);
            WriteRaw(writer, unread is not null && unread.Written == property.Value.GetRawText() ? unread.Json : property.Value);
        }

        foreach (var (name, unread) in remaining)
        {
            if (unread.Written is null)
            {
                writer.WritePropertyName(name);
                WriteRaw(writer, unread.Json);
            }
        }
    }

    private static JsonElement CreateNull()
    {
        using var document = JsonDocument.Parse("null");
        return document.RootElement.Clone();
    }

    private static void WriteRaw(Utf8JsonWriter writer, JsonElement value)
    {
#if NET9_0_OR_GREATER
        writer.WriteRawValue(System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(value), skipInputValidation: true);
#else
        writer.WriteRawValue(value.GetRawText(), skipInputValidation: true);
#endif
    }
}
