/// <param name="Value">The value in JSON. Values that are not declared here are allowed.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<Phase>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public readonly partial record struct Phase(string Value) : IExtensibleEnum<Phase>
{
    public static Phase Ready => new("Ready");
    public static Phase NotReady => new("Not-ready");
    public static Phase Pending => new("pending");

    /// <summary>Gets a value indicating whether the value is declared here.</summary>
    public bool IsKnown => Value is "Ready" or "Not-ready" or "pending";

    /// <summary>Returns the value in JSON.</summary>
    public override string ToString() => Value ?? string.Empty;

    static string? IExtensibleEnum<Phase>.FirstKnown => "Ready";
    static Phase IExtensibleEnum<Phase>.Create(string value) => new(value);
}
