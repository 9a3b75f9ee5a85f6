/// <summary>The kinds.</summary>
/// <param name="Value">The value in JSON. Values that are not declared here are allowed.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<ThingKind>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public readonly partial record struct ThingKind(string Value) : IExtensibleEnum<ThingKind>
{
    public static ThingKind A => new("a");
    public static ThingKind B => new("b");

    /// <summary>Gets a value indicating whether the value is declared here.</summary>
    public bool IsKnown => Value is "a" or "b";

    /// <summary>Returns the value in JSON.</summary>
    public override string ToString() => Value ?? string.Empty;

    static string? IExtensibleEnum<ThingKind>.FirstKnown => "a";
    static ThingKind IExtensibleEnum<ThingKind>.Create(string value) => new(value);
}
