using RunAi.Generated.Serialization;

namespace RunAi.Generated.Tests.Filters;

public readonly record struct Phase(string Value) : IExtensibleEnum<Phase>
{
    public static Phase Running => new("Running");

    public bool IsKnown => Value == "Running";

    static Phase IExtensibleEnum<Phase>.Create(string value) => new(value);
}
