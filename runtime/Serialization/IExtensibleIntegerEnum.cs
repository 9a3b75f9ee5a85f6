namespace RunAi.Generated.Serialization;

/// <summary>An enumeration over its number on the wire: numbers that are not declared yet are kept as they came.</summary>
public interface IExtensibleIntegerEnum
{
    /// <summary>The number on the wire.</summary>
    long Value { get; }
}
