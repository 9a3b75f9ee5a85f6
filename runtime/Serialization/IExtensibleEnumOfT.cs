namespace RunAi.Generated.Serialization;

/// <summary>An open enumeration that can be made from its wire text.</summary>
/// <typeparam name="TSelf">The enumeration itself.</typeparam>
public interface IExtensibleEnum<TSelf> : IExtensibleEnum
    where TSelf : struct, IExtensibleEnum<TSelf>
{
    /// <summary>The text of the first declared value; null where none is known.</summary>
    static virtual string? FirstKnown => null;

    /// <summary>Makes the value for a text, whether it is declared or not.</summary>
    /// <param name="value">The text on the wire.</param>
    static abstract TSelf Create(string value);
}
