namespace RunAi.Generated.Serialization;

/// <summary>Represents an extensible string enum that can be created from its JSON string.</summary>
/// <typeparam name="TSelf">The type of the enum.</typeparam>
public interface IExtensibleEnum<TSelf> : IExtensibleEnum
    where TSelf : struct, IExtensibleEnum<TSelf>
{
    /// <summary>Gets the first declared value, or <see langword="null"/> if there is none.</summary>
    static virtual string? FirstKnown => null;

    /// <summary>Creates a value, whether or not it is declared.</summary>
    /// <param name="value">The JSON string.</param>
    static abstract TSelf Create(string value);
}
