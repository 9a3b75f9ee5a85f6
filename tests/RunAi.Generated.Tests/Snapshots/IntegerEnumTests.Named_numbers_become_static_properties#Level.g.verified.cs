/// <summary>How much.</summary>
/// <param name="Value">The value in JSON. Values that are not declared here are allowed.</param>
[JsonConverter(typeof(ExtensibleIntegerEnumConverter<Level>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public readonly partial record struct Level(long Value) : IExtensibleIntegerEnum<Level>
{
    /// <summary>Nothing.</summary>
    public static Level None => new(0);
    public static Level LowLevel => new(1);
    /// <summary>Below nothing.</summary>
    public static Level Under => new(-5);

    /// <summary>Gets a value indicating whether the value is declared here.</summary>
    public bool IsKnown => Value is 0 or 1 or -5;

    /// <summary>Returns the value in JSON.</summary>
    public override string ToString() => Value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);

    static long? IExtensibleIntegerEnum<Level>.FirstKnown => 0;
    static Level IExtensibleIntegerEnum<Level>.Create(long value) => new(value);
}
