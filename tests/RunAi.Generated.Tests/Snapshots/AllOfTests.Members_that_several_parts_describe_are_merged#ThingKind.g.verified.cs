/// <param name="Value">The value on the wire; it may be one that is not listed here.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<ThingKind>))]
public readonly partial record struct ThingKind(string Value) : IExtensibleEnum<ThingKind>
{
    public static ThingKind Small => new("small");
    public static ThingKind Big => new("big");

    /// <summary>Whether the value is one of those that are listed here.</summary>
    public bool IsKnown => Value is "small" or "big";

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? string.Empty;

    static string? IExtensibleEnum<ThingKind>.FirstKnown => "small";
    static ThingKind IExtensibleEnum<ThingKind>.Create(string value) => new(value);
}
