/// <param name="Value">The value in JSON. Values that are not declared here are allowed.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<Phase>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public readonly partial record struct Phase(string Value) : IExtensibleEnum<Phase>
{
    /// <summary>Nothing runs.</summary>
    public static Phase Off => new("0");
    /// <summary>Something runs.</summary>
    public static Phase On => new("1");

    /// <summary>Gets a value indicating whether the value is declared here.</summary>
    public bool IsKnown => Value is "0" or "1";

    /// <summary>Returns the value in JSON.</summary>
    public override string ToString() => Value ?? string.Empty;

    static string? IExtensibleEnum<Phase>.FirstKnown => "0";
    static Phase IExtensibleEnum<Phase>.Create(string value) => new(value);
}
