using RunAi.Generated.Serialization;

namespace RunAi.Generated.Tests.Waiting;

/// <summary>A phase, as generated code represents it.</summary>
internal readonly record struct TestPhase(string Value) : IExtensibleEnum<TestPhase>
{
    public static TestPhase Create(string value) => new(value);
}
