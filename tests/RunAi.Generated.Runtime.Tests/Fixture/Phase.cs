using System.Text.Json.Serialization;
using RunAi.Generated.Serialization;

namespace RunAi.Administrator;

/// <summary>An open enumeration as the generator emits it.</summary>
[JsonConverter(typeof(OpenEnumConverter<Phase>))]
public readonly partial record struct Phase(string Value) : IOpenEnum<Phase>
{
    public static Phase Ready => new("Ready");

    public static Phase NotReady => new("Not-ready");

    public bool IsKnown => Value is "Ready" or "Not-ready";

    public override string ToString() => Value ?? "";

    static string? IOpenEnum<Phase>.FirstKnown => "Ready";

    static Phase IOpenEnum<Phase>.Create(string value) => new(value);
}
