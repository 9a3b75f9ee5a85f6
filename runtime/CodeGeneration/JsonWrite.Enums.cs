using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

public static partial class JsonWrite
{
    /// <summary>Writes an extensible enum property.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void RequiredEnum<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T value)
        where T : struct, IExtensibleEnum<T>
    {
        writer.WritePropertyName(name);
        Enum(writer, value);
    }

    /// <summary>Writes an extensible enum property or JSON null.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void RequiredNullableEnum<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value)
        where T : struct, IExtensibleEnum<T>
    {
        writer.WritePropertyName(name);
        NullableEnum(writer, value);
    }

    /// <summary>Writes an extensible enum property, unless it is <see langword="null"/>.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void OptionalEnum<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value)
        where T : struct, IExtensibleEnum<T>
    {
        if (value is { } present)
        {
            RequiredEnum(writer, name, present);
        }
    }

    /// <summary>Writes an extensible integer enum property.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void RequiredIntegerEnum<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T value)
        where T : struct, IExtensibleIntegerEnum<T>
    {
        writer.WritePropertyName(name);
        IntegerEnum(writer, value);
    }

    /// <summary>Writes an extensible integer enum property or JSON null.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void RequiredNullableIntegerEnum<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value)
        where T : struct, IExtensibleIntegerEnum<T>
    {
        writer.WritePropertyName(name);
        NullableIntegerEnum(writer, value);
    }

    /// <summary>Writes an extensible integer enum property, unless it is <see langword="null"/>.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The JSON name of the property.</param>
    /// <param name="value">The value.</param>
    public static void OptionalIntegerEnum<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value)
        where T : struct, IExtensibleIntegerEnum<T>
    {
        if (value is { } present)
        {
            RequiredIntegerEnum(writer, name, present);
        }
    }
}
