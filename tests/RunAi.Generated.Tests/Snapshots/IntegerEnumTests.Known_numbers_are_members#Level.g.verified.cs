/// <summary>How much.</summary>
/// <param name="Value">The value on the wire; it may be one that is not listed here.</param>
[JsonConverter(typeof(ExtensibleIntegerEnumConverter<Level>))]
public readonly partial record struct Level(long Value) : IExtensibleIntegerEnum<Level>
{
    /// <summary>Nothing.</summary>
    public static Level None => new(0);
    public static Level LowLevel => new(1);
    /// <summary>Below nothing.</summary>
    public static Level Under => new(-5);

    /// <summary>Whether the value is one of those that are listed here.</summary>
    public bool IsKnown => Value is 0 or 1 or -5;

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);

    static long? IExtensibleIntegerEnum<Level>.FirstKnown => 0;
    static Level IExtensibleIntegerEnum<Level>.Create(long value) => new(value);
}
