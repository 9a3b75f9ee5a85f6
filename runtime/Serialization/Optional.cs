using System.Diagnostics.CodeAnalysis;

namespace RunAi.Generated.Serialization;

/// <summary>
/// Represents the value of a property that can be absent, where absent and null have different meanings. <c>default</c> is absent and is not sent; every
/// assigned value is sent, including <see langword="null"/>.
/// </summary>
/// <typeparam name="T">The type of the value, which is nullable if null can be sent.</typeparam>
/// <remarks>
/// Assign a value or <see langword="null"/> directly. If <typeparamref name="T"/> is an interface, write <c>new(list)</c>, because C# has no conversions
/// from interfaces.
/// </remarks>
public readonly struct Optional<T> : IEquatable<Optional<T>>
{
    private readonly T _value;

    /// <summary>Initializes a new instance of the <see cref="Optional{T}"/> struct that is present.</summary>
    /// <param name="value">The value. <see langword="null"/> is sent as JSON null.</param>
    public Optional(T value)
    {
        _value = value;
        IsSet = true;
    }

    /// <summary>Gets the absent value, which is <c>default</c>.</summary>
    public static Optional<T> Unset => default;

    /// <summary>Gets a value indicating whether the property is present. Its value may be <see langword="null"/>.</summary>
    public bool IsSet { get; }

    /// <summary>Gets a value indicating whether the property is present and its value is not <see langword="null"/>.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool HasValue => IsSet && _value is not null;

    /// <summary>Gets the value.</summary>
    /// <exception cref="InvalidOperationException">The property is absent.</exception>
    public T Value => IsSet ? _value : throw new InvalidOperationException("The optional property is absent. Check IsSet first, or call GetValueOrDefault.");

    /// <summary>Creates a present value.</summary>
    /// <param name="value">The value. <see langword="null"/> is sent as JSON null.</param>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Compares presence and value.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Compares presence and value.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <summary>Returns the value, or the default of <typeparamref name="T"/> if the property is absent.</summary>
    public T? GetValueOrDefault() => _value;

    /// <summary>Returns the value, or another value if the property is absent.</summary>
    /// <param name="fallback">The value to return if the property is absent.</param>
    public T GetValueOrDefault(T fallback) => IsSet ? _value : fallback;

    /// <inheritdoc />
    public bool Equals(Optional<T> other) => IsSet == other.IsSet && EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => IsSet ? HashCode.Combine(true, _value) : 0;

    /// <summary>Returns the value as text, "null" for null, or an empty string if the property is absent.</summary>
    public override string ToString() => IsSet ? _value?.ToString() ?? "null" : "";
}
