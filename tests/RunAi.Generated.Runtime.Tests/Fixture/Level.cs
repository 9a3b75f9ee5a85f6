using System.Globalization;
using System.Text.Json.Serialization;
using RunAi.Generated.Serialization;

namespace RunAi.Administrator;

/// <summary>An extensible integer enum as the generator emits it.</summary>
[JsonConverter(typeof(ExtensibleIntegerEnumConverter<Level>))]
public readonly partial record struct Level(long Value) : IExtensibleIntegerEnum<Level>
{
    public static Level Low => new(1);

    public static Level High => new(-2);

    public bool IsKnown => Value is 1 or -2;

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    static long? IExtensibleIntegerEnum<Level>.FirstKnown => 1;

    static Level IExtensibleIntegerEnum<Level>.Create(long value) => new(value);
}
