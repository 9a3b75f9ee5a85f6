using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

public static partial class JsonWrite
{
    /// <summary>Writes a member that is an open enumeration.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void RequiredEnum<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T value)
        where T : struct, IExtensibleEnum<T>
    {
        writer.WritePropertyName(name);
        Enum(writer, value);
    }

    /// <summary>Writes a member that is an open enumeration or null.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void RequiredNullableEnum<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value)
        where T : struct, IExtensibleEnum<T>
    {
        writer.WritePropertyName(name);
        NullableEnum(writer, value);
    }

    /// <summary>Writes a member that is an open enumeration; null is left out.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void OptionalEnum<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value)
        where T : struct, IExtensibleEnum<T>
    {
        if (value is { } present)
            RequiredEnum(writer, name, present);
    }

    /// <summary>Writes a member that is an open enumeration or null; an absent one is left out.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void IfSetEnum<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<T?> value)
        where T : struct, IExtensibleEnum<T>
    {
        if (value.IsSet)
            RequiredNullableEnum(writer, name, value.Value);
    }

    /// <summary>Writes a member that is an open enumeration of numbers.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void RequiredIntegerEnum<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T value)
        where T : struct, IExtensibleIntegerEnum<T>
    {
        writer.WritePropertyName(name);
        IntegerEnum(writer, value);
    }

    /// <summary>Writes a member that is an open enumeration of numbers or null.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void RequiredNullableIntegerEnum<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value)
        where T : struct, IExtensibleIntegerEnum<T>
    {
        writer.WritePropertyName(name);
        NullableIntegerEnum(writer, value);
    }

    /// <summary>Writes a member that is an open enumeration of numbers; null is left out.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void OptionalIntegerEnum<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value)
        where T : struct, IExtensibleIntegerEnum<T>
    {
        if (value is { } present)
            RequiredIntegerEnum(writer, name, present);
    }

    /// <summary>Writes a member that is an open enumeration of numbers or null; an absent one is left out.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    public static void IfSetIntegerEnum<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Optional<T?> value)
        where T : struct, IExtensibleIntegerEnum<T>
    {
        if (value.IsSet)
            RequiredNullableIntegerEnum(writer, name, value.Value);
    }
}
