namespace RunAi.Generated.Filters;

/// <summary>Represents a condition for the items of a list: a field, an operator and a value.</summary>
public abstract class FilterCondition : IEquatable<FilterCondition>
{
    /// <summary>Initializes a new instance of the class from the text of a condition. The text is not compared with the spec.</summary>
    /// <param name="text">The text as it is sent, such as <c>name==vision</c>.</param>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    protected FilterCondition(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        Text = text;
    }

    /// <summary>Gets the text as it is sent, before it is escaped for the URL.</summary>
    public string Text { get; }

    /// <inheritdoc/>
    public bool Equals(FilterCondition? other) => other is not null && other.GetType() == GetType() && other.Text == Text;

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as FilterCondition);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Returns the text as it is sent.</summary>
    public sealed override string ToString() => Text;

    /// <summary>Creates a condition.</summary>
    /// <typeparam name="TFilter">The type of the condition.</typeparam>
    /// <typeparam name="TValue">The type of the value.</typeparam>
    /// <param name="field">The name of the field as it is sent.</param>
    /// <param name="comparison">The operator as it is sent.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value cannot be part of a condition: an empty text, or a text with a comma or a line break.</exception>
    protected internal static TFilter CreateCondition<TFilter, TValue>(string field, string comparison, TValue value)
        where TFilter : FilterCondition, IFilterCondition<TFilter>
        where TValue : notnull
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(value);
        var text = FilterValue.ToText(field, value);
        FilterValue.Validate(field, text, TFilter.Delimiter, FilterValue.FindLongerOperator(comparison, text, TFilter.AmbiguousOperators));
        return TFilter.Create(field + comparison + text);
    }
}
