namespace RunAi.Generated.Serialization;

/// <summary>Represents an extensible string enum, which keeps values that the spec does not declare.</summary>
public interface IExtensibleEnum
{
    /// <summary>Gets the JSON string. It is <see langword="null"/> only for <c>default</c>, which cannot be sent.</summary>
    string Value { get; }

    /// <summary>Gets a value indicating whether the spec declares the value. Types that do not know it return <see langword="true"/>.</summary>
    bool IsKnown => true;
}
