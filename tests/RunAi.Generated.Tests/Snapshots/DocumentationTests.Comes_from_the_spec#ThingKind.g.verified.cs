/// <summary>The kinds.</summary>
/// <param name="Value">The value on the wire; it may be one that is not listed here.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<ThingKind>))]
public readonly partial record struct ThingKind(string Value) : IExtensibleEnum<ThingKind>
{
    public static ThingKind A => new("a");
    public static ThingKind B => new("b");

    /// <summary>Whether the value is one of those that are listed here.</summary>
    public bool IsKnown => Value is "a" or "b";

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? string.Empty;

    static string? IExtensibleEnum<ThingKind>.FirstKnown => "a";
    static ThingKind IExtensibleEnum<ThingKind>.Create(string value) => new(value);
}
