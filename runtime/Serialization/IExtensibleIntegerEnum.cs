namespace RunAi.Generated.Serialization;

/// <summary>Represents an extensible integer enum, which keeps values that the spec does not declare.</summary>
public interface IExtensibleIntegerEnum
{
    /// <summary>Gets the JSON number.</summary>
    long Value { get; }
}
