/// <param name="Value">The value on the wire; it may be one that is not listed here.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<Phase>))]
public readonly partial record struct Phase(string Value) : IExtensibleEnum<Phase>
{
    public static Phase Ready => new("Ready");
    public static Phase NotReady => new("Not-ready");
    public static Phase Pending => new("pending");

    /// <summary>Whether the value is one of those that are listed here.</summary>
    public bool IsKnown => Value is "Ready" or "Not-ready" or "pending";

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? string.Empty;

    static string? IExtensibleEnum<Phase>.FirstKnown => "Ready";
    static Phase IExtensibleEnum<Phase>.Create(string value) => new(value);
}
