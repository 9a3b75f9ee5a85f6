namespace RunAi.Generated.DifferentialTesting.Documents;

/// <summary>
/// Represents a schema as read by a third-party reader. Implementations only expose what their library has read, so that the meaning of schemas is
/// determined once for all readers.
/// </summary>
/// <param name="identity">The library's object, by which schemas are compared.</param>
public abstract class ParsedSchema(object identity) : IEquatable<ParsedSchema>
{
    private readonly object _identity = identity;

    /// <summary>Gets the name of the component; null for an inline schema.</summary>
    public abstract string? Name { get; }

    /// <summary>Gets the target of a reference, if the library distinguishes references from their targets; otherwise null.</summary>
    public virtual ParsedSchema? Target => null;

    /// <summary>Gets a value indicating whether the schema is <c>true</c> or <c>false</c>.</summary>
    public virtual bool IsBoolean => false;

    public abstract JsonKinds Kinds { get; }

    public abstract bool IsNullable { get; }

    public abstract IEnumerable<KeyValuePair<string, ParsedSchema>> Properties { get; }

    public abstract IEnumerable<string> Required { get; }

    public abstract ParsedSchema? Items { get; }

    public abstract ParsedSchema? AdditionalProperties { get; }

    public abstract IReadOnlyList<ParsedSchema> PatternProperties { get; }

    public abstract IReadOnlyList<ParsedSchema> AllOf { get; }

    public abstract IReadOnlyList<ParsedSchema> OneOf { get; }

    public abstract IReadOnlyList<ParsedSchema> AnyOf { get; }

    /// <summary>Gets the values of <c>enum</c>, or the value of <c>const</c>; empty if the schema has neither.</summary>
    public abstract IReadOnlyList<ParsedValue> Values { get; }

    /// <summary>Gets the schemas that apply to the same value.</summary>
    public IEnumerable<ParsedSchema> Parts => Target is { } target ? [target, .. AllOf] : AllOf;

    public bool Equals(ParsedSchema? other) => ReferenceEquals(_identity, other?._identity);

    public override bool Equals(object? obj) => Equals(obj as ParsedSchema);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_identity);
}
