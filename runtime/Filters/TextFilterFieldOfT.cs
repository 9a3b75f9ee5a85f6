namespace RunAi.Generated.Filters;

/// <summary>Represents a field with text.</summary>
/// <typeparam name="TFilter">The type of the conditions.</typeparam>
/// <param name="name">The name of the field as it is sent.</param>
public readonly struct TextFilterField<TFilter>(string name)
    where TFilter : FilterCondition, IFilterCondition<TFilter>
{
    /// <summary>Gets the name of the field as it is sent.</summary>
    public string Name { get; } = name;

    /// <summary>Creates the condition that the field is equal to a value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is null, or a text that a condition cannot contain.</exception>
    public static TFilter operator ==(TextFilterField<TFilter> field, string value) => field.EqualTo(value);

    /// <summary>Creates the condition that the field is not equal to a value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is null, or a text that a condition cannot contain.</exception>
    public static TFilter operator !=(TextFilterField<TFilter> field, string value) => field.NotEqualTo(value);

    /// <summary>Creates the condition that the field is greater than or equal to a value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is null, or a text that a condition cannot contain.</exception>
    public static TFilter operator >=(TextFilterField<TFilter> field, string value) => field.AtLeast(value);

    /// <summary>Creates the condition that the field is less than or equal to a value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is null, or a text that a condition cannot contain.</exception>
    public static TFilter operator <=(TextFilterField<TFilter> field, string value) => field.AtMost(value);

    /// <summary>Creates the condition that the field is equal to a value.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is null, or a text that a condition cannot contain.</exception>
    public TFilter EqualTo(string value) => FilterCondition.CreateCondition<TFilter, string>(Name, "==", value);

    /// <summary>Creates the condition that the field is not equal to a value.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is null, or a text that a condition cannot contain.</exception>
    public TFilter NotEqualTo(string value) => FilterCondition.CreateCondition<TFilter, string>(Name, "!=", value);

    /// <summary>Creates the condition that the field is greater than or equal to a value.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is null, or a text that a condition cannot contain.</exception>
    public TFilter AtLeast(string value) => FilterCondition.CreateCondition<TFilter, string>(Name, ">=", value);

    /// <summary>Creates the condition that the field is less than or equal to a value.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is null, or a text that a condition cannot contain.</exception>
    public TFilter AtMost(string value) => FilterCondition.CreateCondition<TFilter, string>(Name, "<=", value);

    /// <summary>Creates the condition that the field contains a text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The value is null, or a text that a condition cannot contain.</exception>
    public TFilter Contains(string text) => FilterCondition.CreateCondition<TFilter, string>(Name, "=@", text);

    /// <summary>Creates the condition that the field does not contain a text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The value is null, or a text that a condition cannot contain.</exception>
    public TFilter DoesNotContain(string text) => FilterCondition.CreateCondition<TFilter, string>(Name, "!@", text);

    /// <summary>Creates the condition that the field starts with a text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The value is null, or a text that a condition cannot contain.</exception>
    public TFilter StartsWith(string text) => FilterCondition.CreateCondition<TFilter, string>(Name, "=^", text);

    /// <summary>Creates the condition that the field ends with a text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The value is null, or a text that a condition cannot contain.</exception>
    public TFilter EndsWith(string text) => FilterCondition.CreateCondition<TFilter, string>(Name, "=$", text);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TextFilterField<TFilter> other && other.Name == Name;

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <summary>Returns the name of the field.</summary>
    public override string ToString() => Name;
}
