using System.Globalization;
using System.Text.Json.Serialization;
using RunAi.Generated.Internal;
using RunAi.Generated.Kubernetes.Serialization;

namespace RunAi.Generated.Kubernetes;

/// <summary>Represents an integer or a text, for example a port or a percentage. The integer 80 and the text "80" are different.</summary>
[JsonConverter(typeof(IntOrStringConverter))]
public readonly struct IntOrString : IEquatable<IntOrString>, IWireValue
{
    private readonly long _integer;

    /// <summary>Initializes a new instance of the <see cref="IntOrString"/> struct with an integer.</summary>
    /// <param name="integer">The integer.</param>
    public IntOrString(long integer) => _integer = integer;

    /// <summary>Initializes a new instance of the <see cref="IntOrString"/> struct with a text.</summary>
    /// <param name="text">The text.</param>
    public IntOrString(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
    }

    /// <summary>Gets the integer, or <see langword="null"/> if the value is a text.</summary>
    public long? Integer => Text is null ? _integer : null;

    /// <summary>Gets the text, or <see langword="null"/> if the value is an integer.</summary>
    public string? Text { get; }

    /// <summary>Converts an integer.</summary>
    /// <param name="integer">The integer.</param>
    public static implicit operator IntOrString(long integer) => new(integer);

    /// <summary>Converts a text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator IntOrString(string text) => new(text);

    /// <summary>Compares two values.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static bool operator ==(IntOrString left, IntOrString right) => left.Equals(right);

    /// <summary>Compares two values.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static bool operator !=(IntOrString left, IntOrString right) => !left.Equals(right);

    /// <summary>Compares the values and their types.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(IntOrString other) => _integer == other._integer && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IntOrString other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_integer, Text);

    /// <summary>Returns the text, or the digits of the integer.</summary>
    public override string ToString() => Text ?? _integer.ToString(CultureInfo.InvariantCulture);

    string IWireValue.ToWireText() => ToString();
}
