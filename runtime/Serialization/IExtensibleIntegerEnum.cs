namespace RunAi.Generated.Serialization;

/// <summary>Represents an extensible integer enum, which keeps values that the spec does not declare.</summary>
public interface IExtensibleIntegerEnum
{
    /// <summary>Gets the JSON number.</summary>
    long Value { get; }

    /// <summary>Gets a value indicating whether the spec declares the value. Types that do not know it return <see langword="true"/>.</summary>
    bool IsKnown => true;
}
