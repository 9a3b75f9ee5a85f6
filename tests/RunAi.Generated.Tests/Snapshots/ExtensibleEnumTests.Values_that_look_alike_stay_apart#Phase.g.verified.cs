/// <param name="Value">The value on the wire; it may be one that is not listed here.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<Phase>))]
public readonly partial record struct Phase(string Value) : IExtensibleEnum<Phase>
{
    public static Phase Ready => new("ready");
    public static Phase ReadyValue => new("Ready");
    public static Phase Ready2 => new("READY");
    public static Phase ReAdy => new("re-ady");
    public static Phase Ready2Value => new("ready2");

    /// <summary>Whether the value is one of those that are listed here.</summary>
    public bool IsKnown => Value is "ready" or "Ready" or "READY" or "re-ady" or "ready2";

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? string.Empty;

    static string? IExtensibleEnum<Phase>.FirstKnown => "ready";
    static Phase IExtensibleEnum<Phase>.Create(string value) => new(value);
}
