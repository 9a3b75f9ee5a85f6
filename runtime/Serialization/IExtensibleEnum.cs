namespace RunAi.Generated.Serialization;

/// <summary>An enumeration over its wire text: values that are not declared yet are kept as they came.</summary>
public interface IExtensibleEnum
{
    /// <summary>The text on the wire; null only for <c>default</c>, which can't be sent.</summary>
    string Value { get; }
}
