/// <param name="Value">The value in JSON. Values that are not declared here are allowed.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<Phase>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public readonly partial record struct Phase(string Value) : IExtensibleEnum<Phase>
{
    public static Phase Empty => new("");
    public static Phase Space => new(" ");
    public static Phase Class => new("class");
    public static Phase String => new("string");
    public static Phase _1 => new("1");
    public static Phase Minus1 => new("-1");
    public static Phase _1_5 => new("1.5");
    public static Phase _1_5Value => new("1_5");
    public static Phase NoIssuesFound => new("No issues found");
    public static Phase NonPreemptible => new("non-preemptible");
    public static Phase LessEqual => new("<=");
    public static Phase Not => new("!");
    public static Phase Ünï => new("ünï");
    public static Phase CheckMark => new("✓");
    public static Phase AB => new("a\"b");
    public static Phase ABValue => new("a\\b");
    public static Phase ValueValue => new("value");
    public static Phase Value2 => new("Value");
    public static Phase ToStringValue => new("ToString");
    public static Phase PhaseValue => new("Phase");

    /// <summary>Gets a value indicating whether the value is declared here.</summary>
    public bool IsKnown => Value is "" or " " or "class" or "string" or "1" or "-1" or "1.5" or "1_5" or "No issues found" or "non-preemptible" or "<=" or "!" or "ünï" or "✓" or "a\"b" or "a\\b" or "value" or "Value" or "ToString" or "Phase";

    /// <summary>Returns the value in JSON.</summary>
    public override string ToString() => Value ?? string.Empty;

    static string? IExtensibleEnum<Phase>.FirstKnown => "";
    static Phase IExtensibleEnum<Phase>.Create(string value) => new(value);
}
