/// <param name="Value">The value in JSON. Values that are not declared here are allowed.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<ThingKind>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public readonly partial record struct ThingKind(string Value) : IExtensibleEnum<ThingKind>
{
    public static ThingKind Small => new("small");
    public static ThingKind Big => new("big");

    /// <summary>Gets a value indicating whether the value is declared here.</summary>
    public bool IsKnown => Value is "small" or "big";

    /// <summary>Returns the value in JSON.</summary>
    public override string ToString() => Value ?? string.Empty;

    static string? IExtensibleEnum<ThingKind>.FirstKnown => "small";
    static ThingKind IExtensibleEnum<ThingKind>.Create(string value) => new(value);
}
