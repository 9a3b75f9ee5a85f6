/// <param name="Value">The value in JSON. Values that are not declared here are allowed.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<Phase>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public readonly partial record struct Phase(string Value) : IExtensibleEnum<Phase>
{
    public static Phase Ready => new("ready");
    public static Phase ReadyValue => new("Ready");
    public static Phase Ready2 => new("READY");
    public static Phase ReAdy => new("re-ady");
    public static Phase Ready2Value => new("ready2");

    /// <summary>Gets a value indicating whether the value is declared here.</summary>
    public bool IsKnown => Value is "ready" or "Ready" or "READY" or "re-ady" or "ready2";

    /// <summary>Returns the value in JSON.</summary>
    public override string ToString() => Value ?? string.Empty;

    static string? IExtensibleEnum<Phase>.FirstKnown => "ready";
    static Phase IExtensibleEnum<Phase>.Create(string value) => new(value);
}
