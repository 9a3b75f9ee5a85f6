using System.Diagnostics.CodeAnalysis;

namespace RunAi.Generated.Serialization;

/// <summary>
/// A member that can be left out. Where a request makes a difference between "absent" and "null", <c>default</c> means absent
/// and everything that was assigned, null included, is sent.
/// </summary>
/// <typeparam name="T">The type of the value; nullable where null may be sent.</typeparam>
/// <remarks>Assign a value or null directly. C# has no conversions from interfaces: write <c>new(list)</c> when <typeparamref name="T"/> is one.</remarks>
public readonly struct Optional<T> : IEquatable<Optional<T>>
{
    private readonly T _value;

    /// <summary>Creates a member that is present, with the given value.</summary>
    /// <param name="value">The value to send; null is sent as null.</param>
    public Optional(T value)
    {
        _value = value;
        IsSet = true;
    }

    /// <summary>The absent member; the same as <c>default</c>.</summary>
    public static Optional<T> Unset => default;

    /// <summary>Whether the member is present. A present member may hold null.</summary>
    public bool IsSet { get; }

    /// <summary>Whether the member is present and its value is not null.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool HasValue => IsSet && _value is not null;

    /// <summary>The value of a present member.</summary>
    /// <exception cref="InvalidOperationException">The member is absent.</exception>
    public T Value => IsSet ? _value : throw new InvalidOperationException("The optional member is absent: check IsSet first, or call GetValueOrDefault.");

    /// <summary>Makes a present member of a value.</summary>
    /// <param name="value">The value to send; null is sent as null.</param>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Compares presence and value.</summary>
    /// <param name="left">One member.</param>
    /// <param name="right">The other member.</param>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Compares presence and value.</summary>
    /// <param name="left">One member.</param>
    /// <param name="right">The other member.</param>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <summary>The value, or the default of <typeparamref name="T"/> when the member is absent.</summary>
    public T? GetValueOrDefault() => _value;

    /// <summary>The value, or a fallback when the member is absent.</summary>
    /// <param name="fallback">What an absent member counts as.</param>
    public T GetValueOrDefault(T fallback) => IsSet ? _value : fallback;

    /// <inheritdoc />
    public bool Equals(Optional<T> other) => IsSet == other.IsSet && EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => IsSet ? HashCode.Combine(true, _value) : 0;

    /// <summary>The value as text, "null" for null, or the empty string when absent.</summary>
    public override string ToString() => IsSet ? _value?.ToString() ?? "null" : "";
}
