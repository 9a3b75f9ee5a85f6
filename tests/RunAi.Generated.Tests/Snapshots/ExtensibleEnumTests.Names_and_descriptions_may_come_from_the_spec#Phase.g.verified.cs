/// <param name="Value">The value on the wire; it may be one that is not listed here.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<Phase>))]
public readonly partial record struct Phase(string Value) : IExtensibleEnum<Phase>
{
    /// <summary>Nothing runs.</summary>
    public static Phase Off => new("0");
    /// <summary>Something runs.</summary>
    public static Phase On => new("1");

    /// <summary>Whether the value is one of those that are listed here.</summary>
    public bool IsKnown => Value is "0" or "1";

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? string.Empty;

    static string? IExtensibleEnum<Phase>.FirstKnown => "0";
    static Phase IExtensibleEnum<Phase>.Create(string value) => new(value);
}
