using System.Buffers;
using System.ComponentModel;
using System.Text;
using System.Text.Json;
using RunAi.Generated.Diagnostics.Drift;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Kubernetes.CodeGeneration;

/// <summary>
/// Reads and writes the scalar types of Kubernetes for generated code. As in the runtime's readers, a null token is read as the default unless responses are
/// read strictly.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class KubernetesJson
{
    /// <summary>Reads a quantity from a string or a number.</summary>
    /// <param name="reader">The reader.</param>
    public static Quantity ReadQuantity(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return DefaultOfNull<Quantity>(ref reader, JsonExpectation.Quantity);
        }

        return reader.TokenType is JsonTokenType.String or JsonTokenType.Number
            && Quantity.TryParse(GetText(ref reader, JsonExpectation.Quantity).AsSpan(), reader.TokenType == JsonTokenType.Number, out var value)
            ? value
            : throw Mismatch(ref reader, JsonExpectation.Quantity);
    }

    /// <summary>Reads a quantity or null.</summary>
    /// <param name="reader">The reader.</param>
    public static Quantity? ReadNullableQuantity(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? (Quantity?)null : ReadQuantity(ref reader);

    /// <summary>Reads an optional quantity. A null is read as if the property was absent, unless responses are read strictly.</summary>
    /// <param name="reader">The reader.</param>
    public static Quantity? ReadOptionalQuantity(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null && AcceptsNull(ref reader) ? (Quantity?)null : ReadQuantity(ref reader);

    /// <summary>Reads an integer or a string.</summary>
    /// <param name="reader">The reader.</param>
    public static IntOrString ReadIntOrString(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => new IntOrString(GetText(ref reader, JsonExpectation.IntOrString)),
        JsonTokenType.Number when reader.TryGetInt64(out var integer) => new IntOrString(integer),
        JsonTokenType.Null => DefaultOfNull<IntOrString>(ref reader, JsonExpectation.IntOrString),
        _ => throw Mismatch(ref reader, JsonExpectation.IntOrString),
    };

    /// <summary>Reads an integer, a string or null.</summary>
    /// <param name="reader">The reader.</param>
    public static IntOrString? ReadNullableIntOrString(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? (IntOrString?)null : ReadIntOrString(ref reader);

    /// <summary>Reads an optional integer or string. A null is read as if the property was absent, unless responses are read strictly.</summary>
    /// <param name="reader">The reader.</param>
    public static IntOrString? ReadOptionalIntOrString(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null && AcceptsNull(ref reader) ? (IntOrString?)null : ReadIntOrString(ref reader);

    /// <summary>Writes a quantity as it was read.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void WriteQuantity(Utf8JsonWriter writer, Quantity value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.IsNumber)
        {
            writer.WriteRawValue(value.ToString());
        }
        else
        {
            writer.WriteStringValue(value.ToString());
        }
    }

    /// <summary>Writes an integer or a string.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void WriteIntOrString(Utf8JsonWriter writer, IntOrString value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.Text is { } text)
        {
            writer.WriteStringValue(text);
        }
        else
        {
            writer.WriteNumberValue(value.Integer!.Value);
        }
    }

    private static string GetText(ref Utf8JsonReader reader, JsonExpectation expected)
    {
        try
        {
            return reader.TokenType == JsonTokenType.String ? reader.GetString()!
                : Encoding.ASCII.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
        }
        catch (InvalidOperationException)
        {
            // Thrown for invalid UTF-8 and unpaired surrogates.
            throw Mismatch(ref reader, expected);
        }
    }

    /// <summary>Returns the default in place of an undeclared null, which the property that contains it keeps. Throws in strict mode.</summary>
    private static T DefaultOfNull<T>(ref Utf8JsonReader reader, JsonExpectation expected)
        where T : struct
    {
        if (!AcceptsNull(ref reader))
        {
            throw Mismatch(ref reader, expected);
        }

        UnreadProperties.ReportWithoutValue(reader.TokenStartIndex);
        return default;
    }

    private static bool AcceptsNull(ref Utf8JsonReader reader) => Deviation.IsTolerated(ref reader, DriftKind.UndeclaredNull);

    private static JsonMismatchException Mismatch(ref Utf8JsonReader reader, JsonExpectation expected) =>
        new(expected, reader.TokenType, reader.TokenStartIndex);
}
