namespace RunAi.Generated.Filters;

/// <summary>Represents a field whose values have an order.</summary>
/// <typeparam name="TFilter">The type of the conditions.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <param name="name">The name of the field as it is sent.</param>
public readonly struct OrderedFilterField<TFilter, TValue>(string name)
    where TFilter : FilterCondition, IFilterCondition<TFilter>
    where TValue : notnull
{
    /// <summary>Gets the name of the field as it is sent.</summary>
    public string Name { get; } = name;

    /// <summary>Creates the condition that the field is equal to a value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is null, or a text that a condition cannot contain.</exception>
    public static TFilter operator ==(OrderedFilterField<TFilter, TValue> field, TValue value) => field.EqualTo(value);

    /// <summary>Creates the condition that the field is not equal to a value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is null, or a text that a condition cannot contain.</exception>
    public static TFilter operator !=(OrderedFilterField<TFilter, TValue> field, TValue value) => field.NotEqualTo(value);

    /// <summary>Creates the condition that the field is greater than or equal to a value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is null, or a text that a condition cannot contain.</exception>
    public static TFilter operator >=(OrderedFilterField<TFilter, TValue> field, TValue value) => field.AtLeast(value);

    /// <summary>Creates the condition that the field is less than or equal to a value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is null, or a text that a condition cannot contain.</exception>
    public static TFilter operator <=(OrderedFilterField<TFilter, TValue> field, TValue value) => field.AtMost(value);

    /// <summary>Creates the condition that the field is equal to a value.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is null, or a text that a condition cannot contain.</exception>
    public TFilter EqualTo(TValue value) => FilterCondition.CreateCondition<TFilter, TValue>(Name, "==", value);

    /// <summary>Creates the condition that the field is not equal to a value.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is null, or a text that a condition cannot contain.</exception>
    public TFilter NotEqualTo(TValue value) => FilterCondition.CreateCondition<TFilter, TValue>(Name, "!=", value);

    /// <summary>Creates the condition that the field is greater than or equal to a value.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is null, or a text that a condition cannot contain.</exception>
    public TFilter AtLeast(TValue value) => FilterCondition.CreateCondition<TFilter, TValue>(Name, ">=", value);

    /// <summary>Creates the condition that the field is less than or equal to a value.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is null, or a text that a condition cannot contain.</exception>
    public TFilter AtMost(TValue value) => FilterCondition.CreateCondition<TFilter, TValue>(Name, "<=", value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OrderedFilterField<TFilter, TValue> other && other.Name == Name;

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <summary>Returns the name of the field.</summary>
    public override string ToString() => Name;
}
