namespace RunAi.Generated.Serialization;

/// <summary>An open enumeration that can be made from its number on the wire.</summary>
/// <typeparam name="TSelf">The enumeration itself.</typeparam>
public interface IExtensibleIntegerEnum<TSelf> : IExtensibleIntegerEnum
    where TSelf : struct, IExtensibleIntegerEnum<TSelf>
{
    /// <summary>The first declared number; null where none is known.</summary>
    static virtual long? FirstKnown => null;

    /// <summary>Makes the value for a number, whether it is declared or not.</summary>
    /// <param name="value">The number on the wire.</param>
    static abstract TSelf Create(long value);
}
