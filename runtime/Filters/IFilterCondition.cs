namespace RunAi.Generated.Filters;

/// <summary>Represents a generated type of conditions.</summary>
/// <typeparam name="TSelf">The type.</typeparam>
public interface IFilterCondition<TSelf>
    where TSelf : FilterCondition, IFilterCondition<TSelf>
{
    /// <summary>Gets the character that separates the conditions of a request, or <see langword="null"/> if each condition is a parameter of its own.</summary>
    static virtual char? Delimiter => ',';

    /// <summary>Gets all operators if one of them starts with another one; otherwise an empty list.</summary>
    static virtual IReadOnlyList<string> AmbiguousOperators => [];

    /// <summary>Creates a condition from its text.</summary>
    /// <param name="text">The text as it is sent.</param>
    static abstract TSelf Create(string text);
}
