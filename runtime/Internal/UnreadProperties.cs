using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>
/// Finds the properties whose value does not have the declared type or format, such as a text in place of a number or a UUID that is not one. Lenient
/// reading keeps their JSON instead of losing the whole response. It reads the body a second time, so that reading has no cost for the usual response.
/// </summary>
internal static class UnreadProperties
{
    [ThreadStatic]
    private static List<long>? Offsets;

    [ThreadStatic]
    private static bool WasWithoutValue;

    /// <summary>Gets a value indicating whether the current thread reads again after a failure, and keeps what cannot be read.</summary>
    public static bool IsEnabled => ReadMode.Has(ReadModes.Keeping);

    /// <summary>Gets a value indicating whether a value was not read, or not exactly, and is not kept by a property yet.</summary>
    [field: ThreadStatic]
    public static bool IsIncomplete { get; set; }

    /// <summary>Gets or sets a value indicating whether the current value is inside a property, which keeps what cannot be read.</summary>
    [field: ThreadStatic]
    public static bool IsInProperty { get; set; }

    /// <summary>
    /// Returns a value indicating whether an element of a list or map is skipped. Outside of a property, which would keep its JSON, that is only the case for a
    /// value of the declared JSON type.
    /// </summary>
    public static bool CanSkip(JsonMismatchException exception) => IsInProperty || exception.ActualTokenType switch
    {
        JsonTokenType.String => exception.Expected is JsonExpectation.String or JsonExpectation.Guid or JsonExpectation.Uri or JsonExpectation.Base64
            or JsonExpectation.DateTime or JsonExpectation.Date or JsonExpectation.Time or JsonExpectation.Duration
            or JsonExpectation.Quantity,
        JsonTokenType.Number => exception.Expected is JsonExpectation.Int32 or JsonExpectation.Int64 or JsonExpectation.Number or JsonExpectation.Decimal
            or JsonExpectation.Quantity or JsonExpectation.IntOrString,
        _ => false,
    };

    /// <summary>Reads a body, and keeps the properties that cannot be read.</summary>
    /// <exception cref="JsonMismatchException">A value that is not inside a property does not have the declared JSON type.</exception>
    public static T Read<T>(ReadOnlySpan<byte> body, JsonReadFunction<T> read, out IReadOnlyList<string> paths)
    {
        Start();
        try
        {
            var value = JsonBody.ReadOnce(body, read);
            paths = JsonPathFinder.FindAll(body, Offsets!);
            GetRoot(value)?.SetUnreadPaths(paths);
            return value;
        }
        finally
        {
            Stop();
        }
    }

    /// <summary>Reads a model that is not a body. Properties that are read, but not exactly, are read again and keep their JSON.</summary>
    /// <typeparam name="T">The type of the model.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="keepsMismatches">Whether properties that cannot be read keep their JSON, instead of throwing.</param>
    public static T ReadTwice<T>(ref Utf8JsonReader reader, bool keepsMismatches)
        where T : IJsonModel<T>
    {
        var start = reader;
        try
        {
            var value = T.Read(ref reader);
            if (!IsIncomplete || IsEnabled)
            {
                return value;
            }
        }
        catch (JsonMismatchException) when (keepsMismatches)
        {
            // Read again below.
        }

        reader = start;
        Start();
        try
        {
            return T.Read(ref reader);
        }
        finally
        {
            Stop();
        }
    }

    /// <summary>Records the position of a value that could not be read. Values inside it are part of it.</summary>
    public static void Record(long offset)
    {
        Add(Offsets!, offset);
        IsIncomplete = true;
    }

    /// <summary>Reports that the value at an offset is read, but not exactly. The property that contains it keeps its JSON.</summary>
    public static void ReportInexact(long offset)
    {
        if (Offsets is { } offsets)
        {
            Add(offsets, offset);
        }

        IsIncomplete = true;
    }

    /// <summary>Reports that the JSON at an offset has no value of the type, such as an undeclared null. It is read as the default of the type.</summary>
    public static void ReportWithoutValue(long offset)
    {
        ReportInexact(offset);
        WasWithoutValue = IsEnabled;
    }

    /// <summary>Returns a value indicating whether the last value was reported as one without a value.</summary>
    public static bool TakeWithoutValue()
    {
        var wasWithoutValue = WasWithoutValue;
        WasWithoutValue = false;
        return wasWithoutValue;
    }

    /// <summary>Returns <see cref="IsIncomplete"/>, and resets it.</summary>
    public static bool TakeIncomplete()
    {
        var isIncomplete = IsIncomplete;
        IsIncomplete = false;
        WasWithoutValue = false;
        return isIncomplete;
    }

    /// <summary>Returns the object that a value is, or that a union contains.</summary>
    public static JsonObjectModel? GetRoot<T>(T value) => value switch
    {
        JsonObjectModel model => model,
        JsonUnion union => union.InnermostValue as JsonObjectModel,
        _ => null,
    };

    private static void Start()
    {
        Offsets = [];
        IsIncomplete = false;
        ReadMode.Set(ReadModes.Keeping, true);
    }

    private static void Stop()
    {
        ReadMode.Set(ReadModes.Keeping, false);
        Offsets = null;
        IsIncomplete = false;
        IsInProperty = false;
    }

    // The offsets are in order: later ones are those of values inside, or of an earlier attempt to read the same value.
    private static void Add(List<long> offsets, long offset)
    {
        while (offsets.Count > 0 && offsets[^1] >= offset)
        {
            offsets.RemoveAt(offsets.Count - 1);
        }

        offsets.Add(offset);
    }
}
