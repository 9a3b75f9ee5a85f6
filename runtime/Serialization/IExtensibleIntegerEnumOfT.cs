namespace RunAi.Generated.Serialization;

/// <summary>Represents an extensible integer enum that can be created from its JSON number.</summary>
/// <typeparam name="TSelf">The type of the enum.</typeparam>
public interface IExtensibleIntegerEnum<TSelf> : IExtensibleIntegerEnum
    where TSelf : struct, IExtensibleIntegerEnum<TSelf>
{
    /// <summary>Gets the first declared value, or <see langword="null"/> if there is none.</summary>
    static virtual long? FirstKnown => null;

    /// <summary>Creates a value, whether or not it is declared.</summary>
    /// <param name="value">The JSON number.</param>
    static abstract TSelf Create(long value);
}
