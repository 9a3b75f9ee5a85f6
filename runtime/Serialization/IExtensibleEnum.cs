namespace RunAi.Generated.Serialization;

/// <summary>Represents an extensible string enum, which keeps values that the spec does not declare.</summary>
public interface IExtensibleEnum
{
    /// <summary>Gets the JSON string. It is <see langword="null"/> only for <c>default</c>, which cannot be sent.</summary>
    string Value { get; }
}
