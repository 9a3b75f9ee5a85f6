using System.Text.Json.Serialization;
using RunAi.Generated.Serialization;

namespace RunAi.Administrator;

/// <summary>An extensible enum as the generator emits it.</summary>
[JsonConverter(typeof(ExtensibleEnumConverter<Phase>))]
public readonly partial record struct Phase(string Value) : IExtensibleEnum<Phase>
{
    public static Phase Ready => new("Ready");

    public static Phase NotReady => new("Not-ready");

    public bool IsKnown => Value is "Ready" or "Not-ready";

    public override string ToString() => Value ?? "";

    static string? IExtensibleEnum<Phase>.FirstKnown => "Ready";

    static Phase IExtensibleEnum<Phase>.Create(string value) => new(value);
}
